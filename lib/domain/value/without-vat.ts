import { type Money, money, roundHalfAway } from '../money';

/** An amount including VAT without it, rounded to a minor unit. */
export function withoutVat(inclTax: Money, vatPct: number): Money {
  return money(roundHalfAway((inclTax.minor * 100) / (100 + vatPct)), inclTax.currency);
}
