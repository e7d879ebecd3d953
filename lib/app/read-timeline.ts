import type { DebtorKey } from '@/lib/domain/ids';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import { type ItemNumbers, itemNumbers, timelineFacts } from '@/lib/domain/record/timeline-facts';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { retractedIn } from '@/lib/ledger/projections/retracted';
import { readEvent } from '@/lib/ledger/read-event';
import { eventsOf } from '@/lib/store/events';

function textsOf(text: unknown): TimelineEntry['texts'] {
  const written = Object.entries((text ?? {}) as Readonly<Record<string, unknown>>);
  return written.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, text: value }] : []));
}

function entryOf(event: LedgerEvent, retracted: ReadonlySet<string>, numbers: ItemNumbers): TimelineEntry {
  const known = readEvent(event);
  const { id, subject, type, effectiveOn, actor } = event;
  return {
    id,
    debtor: subject,
    type,
    isKnown: known !== null || event.data === null,
    recordedAt: recordedAt(id),
    on: effectiveOn,
    by: actor.user,
    role: actor.role,
    ...timelineFacts(known?.data, numbers),
    texts: known ? textsOf(known.text) : [],
    isRetracted: retracted.has(id),
    isErased: event.data === null || (event.text === null && event.textHash !== null),
  };
}

/** Everything that people recorded about a debtor, the newest first; what was taken back as well, marked as such. */
export async function readTimeline(debtor: DebtorKey): Promise<readonly TimelineEntry[]> {
  const events = await eventsOf(debtor);
  const known = events.flatMap((event) => readEvent(event) ?? []);
  const retracted = retractedIn(known);
  const numbers = itemNumbers(known.map(({ data }) => data));
  return events.map((event) => entryOf(event, retracted, numbers)).reverse();
}
