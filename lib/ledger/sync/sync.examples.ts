import type { EventId } from '@/lib/domain/ids';
import { type Instant, instant } from '@/lib/domain/local-date';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { LedgerEvent } from '../contract';
import { COMMENT, NOOR, OURS, recorded, type Said } from '../ledger.examples';
import { eventOfLine } from '../lines';
import type { Incoming, LedgerPort, Outgoing, SendFault, Stored, SyncState, TeamTransport } from './contract';

export const NOW: Instant = instant('2026-09-30T12:00:00.000Z');
const CREATED = '2026-09-01T00:00:00Z';

/** Comments of one device, in their order. */
export const comments = (count: number): readonly LedgerEvent[] =>
  recorded(...Array.from({ length: count }, (_, nth): Said => ({ ...COMMENT, text: { text: `${nth}` } })));

/** A browser's store in memory, of Noor's device, that holds these events of hers. */
export function portOf(own: readonly LedgerEvent[], known: Partial<SyncState> = {}) {
  let state: SyncState = { sequence: 0, stream: CREATED, mark: null, published: null, heard: null, ...known };
  const after = (id: EventId | null) => own.filter((event) => id === null || event.id > id);
  const port: LedgerPort = {
    company: OURS,
    device: NOOR.device,
    readState: async () => state,
    noteState: async (change, ...[only]) => {
      const isStill = Object.entries(only ?? {}).every(([part, value]) => state[part as keyof SyncState] === value);
      if (isStill) state = { ...state, ...change };
    },
    ownAfter: async (id, most) => after(id).slice(0, most),
    countOwnAfter: async (id) => after(id).length,
    receive: async () => undefined,
    held: async (ids) => own.filter(({ id }) => ids.includes(id)),
    authorOf: async () => null,
    quarantine: async () => undefined,
    watchOwn: () => () => undefined,
  };
  return { port, state: () => state };
}

/** A server in memory that may fail to take a message; `lose` is what a disk does that is put back to an older state. */
export function serverOf(held: readonly LedgerEvent[] = [], subject = (_event: LedgerEvent): string => '') {
  let messages: Pick<Incoming, 'subject' | 'data'>[] = held.map((event) => ({
    subject: subject(event),
    data: new TextEncoder().encode(JSON.stringify(event)),
  }));
  let isTaken = async (_message: Outgoing): Promise<boolean> => true;
  const publish = async ({ subject, id, data }: Outgoing): Promise<Result<Stored, SendFault>> => {
    if (!(await isTaken({ subject, id, data }))) return fail('unreachable');
    messages.push({ subject, data });
    return ok({ sequence: messages.length, isDuplicate: false });
  };
  const transport = {
    publish,
    streamState: async () => ({ created: CREATED, last: messages.length }),
    consume: async function* (_stream: string, from: number) {
      for (const [at, message] of messages.entries())
        if (at >= from) yield { ...message, sequence: at + 1, pending: messages.length - at - 1 };
    },
  } as unknown as TeamTransport;
  return {
    transport,
    takesOnly: (judge: typeof isTaken) => {
      isTaken = judge;
    },
    lose: (after: number) => {
      messages = messages.slice(0, after);
    },
    ids: () => messages.map(({ data }) => eventOfLine(new TextDecoder().decode(data))?.id),
  };
}
