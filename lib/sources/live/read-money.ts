import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import { RowFault } from './row-fault';

/** A number of JSON, a decimal text such as `"1234.50000000"`, or nothing. */
export type AmountValue = string | number | null | undefined;

const PLAIN = /^([+-]?)(\d{1,15})(?:\.(\d{0,30}))?$/;
/** A hundred thousand million with cents, as in files: sums of a book stay exact. */
const MAX_MINOR = 10_000_000_000_000;
/** A number of JSON carries a binary fraction: beyond six decimals there is nothing but its noise. */
const DECIMALS = 6;

/**
 * An amount in minor units of its currency, read digit by digit. Digits beyond the currency's are rounded half away from zero: hosts that reckon
 * in binary fractions answer `118.00000000000001`.
 * @throws RowFault `amount-unreadable`, `number-too-large`.
 */
export function readMoney(value: AmountValue, currency: CurrencyCode, field: string): Money {
  const text = typeof value === 'number' ? (Number.isFinite(value) ? value.toFixed(DECIMALS) : '') : (value ?? '').trim();
  const match = PLAIN.exec(text);
  if (!match) throw new RowFault('amount-unreadable', field, text);
  const exponent = minorUnitExponent(currency);
  const decimals = (match[3] ?? '').padEnd(exponent + 1, '0');
  const rounded = Number(`${match[2]}${decimals.slice(0, exponent)}`) + (Number(decimals[exponent]) >= 5 ? 1 : 0);
  if (rounded > MAX_MINOR) throw new RowFault('number-too-large', field, text);
  return money(match[1] === '-' ? -rounded : rounded, currency);
}
