import { type CompanyId, debtorKey, type EventId } from '@/lib/domain/ids';
import { localDate } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import { nextEventId } from '@/lib/ledger/chain/event-id';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import { sealEvent } from '@/lib/ledger/chain/seal-event';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { LedgerPort, SyncState } from '@/lib/ledger/sync/contract';

const TODAY = localDate('2026-11-22');
const SALT = '0'.repeat(32);

/** The store of a client in memory, of which `others` says what becomes of what the team sends. */
export function memoryPort(actor: Actor, company: CompanyId, others: Pick<LedgerPort, 'receive'> & Partial<LedgerPort>) {
  const own: LedgerEvent[] = [];
  let state: SyncState = { sequence: 0, stream: null, mark: null, published: null, heard: null };
  let onOwn = () => {};
  const after = (id: EventId | null) => own.slice(id === null ? 0 : own.findIndex((event) => event.id === id) + 1);
  const port: LedgerPort = {
    company,
    device: actor.device,
    readState: async () => state,
    noteState: async (change) => {
      state = { ...state, ...change };
    },
    ownAfter: async (id, most) => after(id).slice(0, most),
    countOwnAfter: async (id) => after(id).length,
    held: async (ids) => own.filter(({ id }) => ids.includes(id)),
    authorOf: async () => null,
    quarantine: async (entries) => {
      throw new Error(JSON.stringify(entries));
    },
    watchOwn: (onChange) => {
      onOwn = onChange;
      return () => {};
    },
    ...others,
  };
  return {
    port,
    /** Records comments and has them sent. */
    say: (comments: readonly Comment[]): readonly LedgerEvent[] => {
      const said = commentsOf(actor, company, comments, own.at(-1) ?? null);
      own.push(...said);
      onOwn();
      return said;
    },
  };
}

/** What is said of the customer of this number. */
export interface Comment {
  readonly text: string;
  readonly about: number;
}

/** So many, each of a debtor of a hundred. */
export const weekly = (count: number): readonly Comment[] =>
  Array.from({ length: count }, (_, nth) => ({
    text: `They will call back about the delivery of week ${nth}.`,
    about: nth % 100,
  }));

/** Comments of one device, one after the other. */
export function commentsOf(
  actor: Actor,
  company: CompanyId,
  comments: readonly Comment[],
  before: LedgerEvent | null,
): readonly LedgerEvent[] {
  const made: LedgerEvent[] = [];
  for (const { text, about } of comments) {
    const last = made.at(-1) ?? before;
    const id = nextEventId({ now: Date.now(), device: actor.device, own: last?.id ?? null, seen: null });
    const draft = { type: 'comment.added', company, subject: debtorKey(`k${about}`), effectiveOn: TODAY } as const;
    const said = { ...draft, data: { isPersonal: false }, text: { text } };
    made.push(sealEvent(said, { id, actor, prev: last && envelopeHash(last), newSalt: () => SALT }));
  }
  return made;
}
