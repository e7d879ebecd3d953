import type { Money } from '../money';

export interface CollectionPeriod {
  readonly receivablesBefore: Money;
  readonly sales: Money;
  readonly receivables: Money;
  /** The part of `receivables` that is not due. */
  readonly notDue: Money;
}

/**
 * Collection effectiveness index: what was collected of what could be collected, in percent, unrounded (domain.md 2.3).
 * Amounts including VAT in one currency. Null without sales, when nothing could be collected, and for receivables below zero.
 */
export function collectionEffectiveness({ receivablesBefore, sales, receivables, notDue }: CollectionPeriod): number | null {
  const collectable = receivablesBefore.minor + sales.minor - notDue.minor;
  if (sales.minor <= 0 || collectable <= 0 || receivablesBefore.minor < 0 || receivables.minor < 0) return null;
  return ((receivablesBefore.minor + sales.minor - receivables.minor) / collectable) * 100;
}
