import type { DebtorKey } from '@/lib/domain/ids';
import type { Money } from '@/lib/domain/money';
import type { TimelineEntry } from '@/lib/domain/record/timeline-entry';
import { recordedAt } from '@/lib/ledger/chain/event-id';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { retractedIn } from '@/lib/ledger/projections/retracted';
import { readEvent } from '@/lib/ledger/read-event';
import { eventsOf } from '@/lib/store/events';

/** Names that events give the amount they are about, the most telling first. */
const AMOUNTS = ['amount', 'limit', 'debt', 'atStake'] as const;

function amountOf(data: unknown): Money | null {
  const held = (data ?? {}) as Readonly<Record<string, unknown>>;
  const found = AMOUNTS.map((name) => held[name]).find(
    (value) => typeof value === 'object' && value !== null && 'minor' in value,
  );
  return (found as Money | undefined) ?? null;
}

const textsOf = (text: unknown): readonly string[] =>
  Object.values((text ?? {}) as Readonly<Record<string, unknown>>).filter((value) => typeof value === 'string');

function entryOf(event: LedgerEvent, retracted: ReadonlySet<string>): TimelineEntry {
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
    amount: known && amountOf(known.data),
    texts: known ? textsOf(known.text) : [],
    isRetracted: retracted.has(id),
    isErased: event.data === null || (event.text === null && event.textHash !== null),
  };
}

/** Everything that people recorded about a debtor, the newest first; what was taken back as well, marked as such. */
export async function readTimeline(debtor: DebtorKey): Promise<readonly TimelineEntry[]> {
  const events = await eventsOf(debtor);
  const retracted = retractedIn(events.flatMap((event) => readEvent(event) ?? []));
  return events.map((event) => entryOf(event, retracted)).reverse();
}
