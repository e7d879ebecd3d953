import { type Money, minorUnitExponent } from '@/lib/domain/money';

/** An amount for a terminal: `EUR 1,234.50`. */
export function amountText({ minor, currency }: Money): string {
  const digits = minorUnitExponent(currency);
  const number = (minor / 10 ** digits).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${currency} ${number}`;
}
