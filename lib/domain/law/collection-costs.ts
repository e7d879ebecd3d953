import { EUR, type Money, money, roundHalfAway } from '../money';
import { type CollectionCostScale, WIK } from './collection-cost-scale';

/** Each part of the principal at its percentage, unrounded. */
function sumOfParts(principal: number, { parts }: CollectionCostScale): number {
  let from = 0;
  let costs = 0;
  for (const { upTo, pct } of parts) {
    const to = upTo === null ? principal : Math.min(principal, upTo);
    costs += (Math.max(0, to - from) * pct) / 100;
    from = to;
  }
  return costs;
}

/**
 * Extrajudicial collection costs of a principal in euros including VAT (domain.md 3.1, L-09), within the scale's minimum and maximum,
 * rounded to a cent. `vatPct` is added when the creditor cannot deduct it; 0 otherwise. Null in another currency: the scale is in euros.
 * A claim of nothing costs nothing.
 */
export function collectionCosts(principal: Money, vatPct: number, scale: CollectionCostScale = WIK): Money | null {
  if (principal.currency !== EUR) return null;
  if (principal.minor <= 0) return money(0, EUR);
  const costs = Math.min(scale.max, Math.max(scale.min, sumOfParts(principal.minor, scale)));
  return money(roundHalfAway((costs * (100 + vatPct)) / 100), EUR);
}
