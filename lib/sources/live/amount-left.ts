import { type Money, money } from '@/lib/domain/money';
import { type AmountValue, readMoney } from './read-money';

/** Hundredths of a percent make 10,000 of the whole; read as an amount with two decimals they come without a binary fraction. */
const WHOLE = 10_000n;

/**
 * What is left of an amount when so many percent of it are taken off, rounded half away from zero to a minor unit. Above 100% nothing is left.
 * @throws RowFault for a percentage that is no number.
 */
export function amountLeft(amount: Money, percent: AmountValue, field: string): Money {
  const taken = BigInt(Math.max(0, readMoney(percent ?? 0, PERCENT, field).minor));
  const left = taken >= WHOLE ? 0n : WHOLE - taken;
  const scaled = BigInt(Math.abs(amount.minor)) * left;
  const rounded = Number((scaled + WHOLE / 2n) / WHOLE);
  return money(amount.minor < 0 ? -rounded : rounded, amount.currency);
}

/** Any currency with two decimals. */
const PERCENT = 'EUR' as Money['currency'];
