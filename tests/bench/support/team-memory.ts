import { type CompanyId, type DeviceId, debtorKey, deviceId, type EventId, type UserId, userId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { Role } from '@/lib/domain/role';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { LedgerPort, SyncState, TeamTransport } from '@/lib/ledger/sync/contract';
import { teamLink } from '@/tests/integration/support/team-link';
import { DELTA, roleOf } from '@/tests/integration/support/team-steps';

/** The sync of a browser over a store in memory: what is measured is the engine and our client of it, not a database. */
export interface MemoryClient {
  readonly events: Map<EventId, LedgerEvent>;
  /** Resolves with the moment at which this event is here. */
  arrivalOf(id: EventId): Promise<number>;
  say(count: number): readonly LedgerEvent[];
  /** Begins to send what was said and to read. */
  goOnline(transport: TeamTransport): void;
  goOffline(): Promise<void>;
}

const TODAY = localDate('2026-11-22');
const SALT = '0'.repeat(32);

/** Comments of one device, one after the other, each of a debtor of a hundred. */
export function commentsOf(
  actor: Actor,
  count: number,
  before: LedgerEvent | null,
  company: CompanyId = DELTA.id,
): readonly LedgerEvent[] {
  const made: LedgerEvent[] = [];
  for (let nth = 0; nth < count; nth++) {
    const last = made.at(-1) ?? before;
    const id = nextEventId({ now: Date.now(), device: actor.device, own: last?.id ?? null, seen: null });
    const text = { text: `They will call back about the delivery of week ${nth}.` };
    const draft = { type: 'comment.added', company, subject: debtorKey(`k${nth % 100}`), effectiveOn: TODAY } as const;
    const said = { ...draft, data: { isPersonal: false }, text };
    made.push(sealEvent(said, { id, actor, prev: last && envelopeHash(last), newSalt: () => SALT }));
  }
  return made;
}

export function memoryClient(name: string, device: DeviceId = deviceId(name.toLowerCase().padEnd(16, 'x'))): MemoryClient {
  const actor: Actor = { user: userId(name) as UserId, role: roleOf(name) as Role, device };
  const events = new Map<EventId, LedgerEvent>();
  const own: LedgerEvent[] = [];
  const arrivals = new Map<EventId, (at: number) => void>();
  let state: SyncState = { sequence: 0, stream: null, mark: null, published: null, heard: null };
  let onOwn = () => {};
  const after = (id: EventId | null) => own.slice(id === null ? 0 : own.findIndex((event) => event.id === id) + 1);
  const port: LedgerPort = {
    company: DELTA.id,
    device,
    readState: async () => state,
    noteState: async (change) => {
      state = { ...state, ...change };
    },
    ownAfter: async (id, most) => after(id).slice(0, most),
    countOwnAfter: async (id) => after(id).length,
    receive: async (received) => {
      const at = performance.now();
      for (const event of received) {
        events.set(event.id, event);
        arrivals.get(event.id)?.(at);
      }
    },
    held: async (ids) => ids.flatMap((id) => events.get(id) ?? []),
    authorOf: async (of) => [...events.values()].find((event) => event.actor.device === of)?.actor.user ?? null,
    quarantine: async (entries) => {
      throw new Error(JSON.stringify(entries));
    },
    watchOwn: (onChange) => {
      onOwn = onChange;
      return () => {};
    },
  };
  return {
    events,
    arrivalOf: (id) => new Promise((resolve) => arrivals.set(id, resolve)),
    say: (count) => {
      const said = commentsOf(actor, count, own.at(-1) ?? null);
      own.push(...said);
      for (const event of said) events.set(event.id, event);
      onOwn();
      return said;
    },
    ...teamLink({ port, member: actor, onStatus: () => undefined, onFault: (fault) => console.warn(fault) }),
  };
}
