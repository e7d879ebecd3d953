import type { Brand } from './ids';

/** ISO 4217 alphabetic code, upper case. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>;

/** An amount in minor units (cents for EUR). Receivables, orders and quotes always include VAT. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}

export const EUR = 'EUR' as CurrencyCode;

/** Minor-unit exponents that differ from 2 (ISO 4217, list one). */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many decimals the currency has: 2 for EUR, 0 for JPY. */
export function minorUnitExponent(currency: CurrencyCode): number {
  return EXPONENTS[currency] ?? 2;
}

export function money(minor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not a whole number of minor units: ${minor}`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

function sameCurrency(a: Money, b: Money): CurrencyCode {
  if (a.currency !== b.currency) throw new RangeError(`two currencies: ${a.currency} and ${b.currency}`);
  return a.currency;
}

export const addMoney = (a: Money, b: Money): Money => money(a.minor + b.minor, sameCurrency(a, b));
export const subtractMoney = (a: Money, b: Money): Money => money(a.minor - b.minor, sameCurrency(a, b));
export const negateMoney = (a: Money): Money => money(-a.minor, a.currency);

/** Sum of amounts in one currency; the currency names the zero of an empty list. */
export function sumMoney(amounts: Iterable<Money>, currency: CurrencyCode): Money {
  let minor = 0;
  for (const amount of amounts) {
    sameCurrency(amount, { minor: 0, currency });
    minor += amount.minor;
  }
  return money(minor, currency);
}

/** Half away from zero, the rounding of domain amounts when a share of one must be a whole number of minor units. */
export function roundHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
  return rounded === 0 ? 0 : rounded;
}
