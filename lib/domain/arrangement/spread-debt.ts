import { addMonths, type LocalDate } from '../local-date';
import { type Money, minorUnitExponent, money } from '../money';
import type { Instalment } from './instalment';

/** Equal instalments, monthly from a day, the last for what is left; together the debt. `each` in minor units, above zero. */
export function spreadDebt(debt: Money, each: number, firstOn: LocalDate): readonly Instalment[] {
  const count = Math.ceil(debt.minor / each);
  const last = debt.minor - each * (count - 1);
  return Array.from({ length: count }, (_, at) => {
    return { dueOn: addMonths(firstOn, at), amount: money(at === count - 1 ? last : each, debt.currency) };
  });
}

/** The smallest instalment, in whole units of the currency, that pays the debt in so many; in minor units. */
export function leastInstalment(debt: Money, count: number): number {
  const unit = 10 ** minorUnitExponent(debt.currency);
  return Math.min(debt.minor, Math.ceil(debt.minor / count / unit) * unit);
}
