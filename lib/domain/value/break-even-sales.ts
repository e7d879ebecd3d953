import { type Money, money, roundHalfAway } from '../money';

/**
 * Sales without VAT that it takes to earn a loss back at a margin (domain.md 2.15). The loss is without VAT too, which the tax office
 * gives back on a bad debt. Rounded to a minor unit; null without a margin.
 */
export function breakEvenSales(loss: Money, marginPct: number): Money | null {
  return marginPct <= 0 ? null : money(roundHalfAway((loss.minor * 100) / marginPct), loss.currency);
}
