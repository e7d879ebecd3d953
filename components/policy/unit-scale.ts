import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import type { ParameterUnit } from '@/lib/domain/policy-view';

/** How many of what is held go into one of what is shown: a hundred cents, a hundredth of a share. */
function perShown(unit: ParameterUnit, currency: CurrencyCode): number {
  if (unit === 'money') return 10 ** minorUnitExponent(currency);
  return unit === 'share' ? 0.01 : 1;
}

/** A value as a person types it: cents as euros, a share as a percentage. */
export function toShown(value: number, unit: ParameterUnit, currency: CurrencyCode): number {
  return Number((value / perShown(unit, currency)).toPrecision(15));
}

/** What a person typed as the policy holds it. A fraction of a cent is rounded: there is no such money. */
export function fromShown(shown: number, unit: ParameterUnit, currency: CurrencyCode): number {
  const held = Number((shown * perShown(unit, currency)).toPrecision(15));
  return unit === 'money' ? Math.round(held) : held;
}
