import { mayRetractOfOthers } from '@/lib/domain/record/rights';
import type { KnownEvent } from '../events/registry';

/**
 * Ids of what was taken back, of a debtor's events in their order. The latest counts first: a retraction that was itself taken back takes
 * nothing back. One's own, or anybody's for who may: a server lets everybody take something back, and cannot see whose it was.
 */
export function retractedIn(events: readonly KnownEvent[]): ReadonlySet<string> {
  const authors = new Map(events.map(({ id, actor }) => [id, actor.user]));
  const retracted = new Set<string>();
  for (const { type, id, actor, data } of events.toReversed()) {
    if (type !== 'event.retracted' || retracted.has(id)) continue;
    if (authors.get(data.event) === actor.user || mayRetractOfOthers(actor.role)) retracted.add(data.event);
  }
  return retracted;
}
