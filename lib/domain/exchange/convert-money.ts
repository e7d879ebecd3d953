import { type CurrencyCode, EUR, type Money, minorUnitExponent, money } from '../money';
import type { Conversion } from './conversion';

/** Published rates have at most six decimals: as whole millionths they are exact. */
const MILLIONTHS = 1_000_000;

function millionthsOf(currency: CurrencyCode, { rates }: Conversion): bigint | null {
  if (currency === EUR) return BigInt(MILLIONTHS);
  const rate = rates.find((each) => each.currency === currency);
  return rate ? BigInt(Math.round(rate.perEuro * MILLIONTHS)) : null;
}

/** Half away from zero. */
function dividedRounded(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = (size * 2n + by) / (by * 2n);
  return value < 0n ? -rounded : rounded;
}

/**
 * An amount in the currency of the conversion, rounded half away from zero to a whole minor unit. What has that currency already, or is kept
 * apart, comes back as it is.
 */
export function convertMoney(amount: Money, conversion: Conversion): Money {
  const { into, apart } = conversion;
  const [from, to] = [millionthsOf(amount.currency, conversion), millionthsOf(into, conversion)];
  if (amount.currency === into || apart.includes(amount.currency) || from === null || to === null) return amount;
  const value = BigInt(amount.minor) * to * 10n ** BigInt(minorUnitExponent(into));
  const minor = Number(dividedRounded(value, from * 10n ** BigInt(minorUnitExponent(amount.currency))));
  // Beyond what is exact nothing is claimed.
  return Number.isSafeInteger(minor) ? money(minor, into) : amount;
}
