import type { LocalDate } from '../local-date';
import { type DealRef, dealKey, isDraftDeal } from './deal-ref';

interface OfDeal {
  readonly deal: DealRef | null;
  readonly on: LocalDate;
}

/**
 * Those entries of a record that are about a deal; null: about the customer and no deal. A deal that was never saved has no name of its
 * own: what was recorded on another day was about another draft.
 */
export function ofDeal<T extends OfDeal>(entries: readonly T[], deal: DealRef | null, today: LocalDate): readonly T[] {
  const key = deal && dealKey(deal);
  const isDraft = deal !== null && isDraftDeal(deal);
  return entries.filter((entry) => (entry.deal && dealKey(entry.deal)) === key && (!isDraft || entry.on === today));
}
