import type { Sighting } from '../sighting';
import type { DealRef } from './deal-ref';

/** What a page that holds nothing to save yet goes by: there is one at a time. */
const DRAFT = 'draft';

/** The deal on a page; null where the page is about no quote or order. One that was never saved is the draft of its origin. */
export function dealOf({ kind, hostRecordId, document }: Sighting, origin: string): DealRef | null {
  if (kind !== 'quote' && kind !== 'order') return null;
  return { origin, kind, id: hostRecordId ?? document?.number ?? DRAFT };
}
