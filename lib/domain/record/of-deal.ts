import { type DealRef, dealKey } from './deal-ref';

/** Those entries of a record that are about a deal; null: about the customer and no deal. */
export function ofDeal<T extends { readonly deal: DealRef | null }>(entries: readonly T[], deal: DealRef | null): readonly T[] {
  const key = deal && dealKey(deal);
  return entries.filter((entry) => (entry.deal && dealKey(entry.deal)) === key);
}
