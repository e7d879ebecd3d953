import type { Sighting } from '../sighting';
import { type DealRef, DRAFT } from './deal-ref';

/** As much as an event takes: a page may claim anything. */
const LONGEST = 200;

/** The deal on a page; null where the page is about no quote or order, or is none. One that was never saved is the draft of its origin. */
export function dealOf({ kind, hostRecordId, document }: Sighting, origin: string): DealRef | null {
  if ((kind !== 'quote' && kind !== 'order') || origin === '' || origin.length > LONGEST) return null;
  const id = (hostRecordId || document?.number || DRAFT).slice(0, LONGEST);
  return { origin, kind, id };
}
