import { companyId, debtorKey, deviceId, type EventId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import { nextEventId } from './chain/event-id';
import { envelopeHash } from './chain/hash-of';
import { type EventDraft, sealEvent } from './chain/seal-event';
import type { LedgerEvent } from './contract';
import type { EventType } from './events/registry';

export const OURS = companyId('ours');
export const K1 = debtorKey('k1');
export const TODAY = localDate('2026-09-30');

export const NOOR: Actor = { user: userId('Noor'), role: 'credit_manager', device: deviceId('aaaaaaaaaaaaaaaa') };
export const SEM: Actor = { user: userId('Sem'), role: 'sales', device: deviceId('bbbbbbbbbbbbbbbb') };

/** What an example says; company, debtor and day are the usual ones. */
export type Said = {
  [T in EventType]: Pick<Extract<EventDraft, { type: T }>, 'type' | 'data' | 'text'> & { on?: string; by?: Actor };
}[EventType];

/** Events as they would be recorded one after the other, a minute between them; each device has its own chain. */
export function recorded(...all: readonly Said[]): readonly LedgerEvent[] {
  const events: LedgerEvent[] = [];
  all.forEach(({ on, by = NOOR, ...said }, index) => {
    const before = events.findLast(({ actor }) => actor.device === by.device) ?? null;
    const now = Date.UTC(2026, 8, 30, 8, index);
    const id = nextEventId({ now, device: by.device, own: before?.id ?? null, seen: events.at(-1)?.id ?? null });
    const draft = { ...said, company: OURS, subject: K1, effectiveOn: on ? localDate(on) : TODAY } as EventDraft;
    const newSalt = () => `${index}`.padStart(32, '0');
    events.push(sealEvent(draft, { id, actor: by, prev: before && envelopeHash(before), newSalt }));
  });
  return events;
}

/** The id of the event at this place, for those that speak of it. Ids depend on what came before alone. */
export const idAt = (index: number, by: Actor = NOOR): EventId => {
  const time = Date.UTC(2026, 8, 30, 8, index).toString(36).padStart(9, '0');
  return `${time}000-${by.device}` as EventId;
};

export const STOP = {
  type: 'flag.raised',
  data: {
    kind: 'stop',
    release: 'paid',
    items: ['F-1002'] as string[],
    maxTermDays: null,
    expiresOn: localDate('2027-09-30'),
    reviewOn: localDate('2026-12-29'),
  },
  text: { reason: 'three promises broken' },
} as const satisfies Said;

export const COMMENT = {
  type: 'comment.added',
  data: { isPersonal: false },
  text: { text: 'new owner since May' },
} as const satisfies Said;
