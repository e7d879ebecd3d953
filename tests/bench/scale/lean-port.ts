import { debtorKey, type EventId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { LedgerPort, SyncState } from '@/lib/ledger/sync/contract';
import { BIG } from './plan';

const TODAY = localDate('2026-11-22');
const SALT = '0'.repeat(32);

/** The store of a client that keeps nothing but what it recorded itself: hundreds of them fit into one process. */
export function leanPort(actor: Actor, onReceive: (events: readonly LedgerEvent[]) => void) {
  const own: LedgerEvent[] = [];
  let state: SyncState = { sequence: 0, stream: null, mark: null, published: null, heard: null };
  let onOwn = () => {};
  const after = (id: EventId | null) => own.slice(id === null ? 0 : own.findIndex((event) => event.id === id) + 1);
  const port: LedgerPort = {
    company: BIG.id,
    device: actor.device,
    readState: async () => state,
    noteState: async (change) => {
      state = { ...state, ...change };
    },
    ownAfter: async (id, most) => after(id).slice(0, most),
    countOwnAfter: async (id) => after(id).length,
    receive: async (events) => onReceive(events),
    held: async (ids) => own.filter(({ id }) => ids.includes(id)),
    authorOf: async () => null,
    quarantine: async (entries) => {
      throw new Error(JSON.stringify(entries));
    },
    watchOwn: (onChange) => {
      onOwn = onChange;
      return () => {};
    },
  };
  return {
    port,
    state: () => state,
    say: (text: string, about: number): void => {
      const last = own.at(-1) ?? null;
      const id = nextEventId({ now: Date.now(), device: actor.device, own: last?.id ?? null, seen: null });
      const draft = { type: 'comment.added', company: BIG.id, subject: debtorKey(`k${about}`), effectiveOn: TODAY } as const;
      const said = { ...draft, data: { isPersonal: false }, text: { text } };
      own.push(sealEvent(said, { id, actor, prev: last && envelopeHash(last), newSalt: () => SALT }));
      onOwn();
    },
  };
}
