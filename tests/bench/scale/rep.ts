import { setTimeout as wait } from 'node:timers/promises';
import { deviceId, userId } from '@/lib/domain/ids';
import type { Actor } from '@/lib/domain/record/actor';
import { parseSnapshotIdentity } from '@/lib/domain/team/debtor-snapshot.schema';
import { keysOf, keysOfShared, snapshotKey } from '@/lib/domain/team/team-buckets';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { readEvent } from '@/lib/ledger/read-event';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { teamLink } from '@/tests/integration/support/team-link';
import type { PassSource } from '@/tests/integration/support/team-steps';
import { transportAs } from '@/tests/integration/support/team-steps';
import { memoryPort } from '../support/memory-port';
import { bookTexts } from '../support/team-book';
import { ageOf, commonClock } from './common-clock';
import { BIG, type RepsReport, repName, SCALE } from './plan';
import { Tally } from './tally';

const AGAIN_MS = 1_000;

/** What the reps of a process saw, together. */
export class Seen {
  readonly lag = new Tally();
  readonly snapshotLag = new Tally();
  readonly reads = new Tally();
  readonly connect = new Tally();
  readonly caughtUp = new Tally();
  isLoaded = false;
  events = 0;
  readonly faults: Record<string, number> = {};

  fault(what: string, error: unknown): void {
    const named = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    this.faults[named] = (this.faults[named] ?? 0) + 1;
  }

  get report(): RepsReport {
    const { lag, snapshotLag, reads, connect, caughtUp, events, faults } = this;
    return {
      lag: lag.counts,
      snapshotLag: snapshotLag.counts,
      reads: reads.counts,
      connect: connect.counts,
      caughtUp: caughtUp.counts,
      events,
      faults,
    };
  }
}

/** Everything that a rep's browser keeps open: the ledger, the book's identities, what is shared; and now and then a customer. */
export async function startRep(source: PassSource, nth: number, seen: Seen): Promise<{ stop(): Promise<void> }> {
  const began = commonClock();
  const transport = await connected(source, nth, seen);
  seen.connect.add(commonClock() - began);
  const stop = new AbortController();
  const actor = { user: userId(repName(nth)), role: 'sales', device: deviceId(`rep${String(nth).padStart(13, '0')}`) } as const;
  const hasRead = followLedger(transport, actor, seen, stop.signal);
  const hasBook = followBook(transport, seen, stop.signal);
  void followShared(transport, seen, stop.signal);
  await Promise.all([hasRead, hasBook]);
  seen.caughtUp.add(commonClock() - began);
  const reading = setTimeout(() => readNow(transport, seen, stop.signal), Math.random() * SCALE.readEveryMs);
  return {
    stop: async () => {
      clearTimeout(reading);
      stop.abort();
      await transport.close();
    },
  };
}

/** As a browser does it: whoever is not let in at once tries again. */
async function connected(source: PassSource, nth: number, seen: Seen): Promise<TeamTransport> {
  for (let pause = AGAIN_MS; ; pause *= 2) {
    const transport = await transportAs(source, repName(nth), BIG).catch((error) => seen.fault('connecting', error));
    if (transport) return transport;
    await wait(pause);
  }
}

/** Settles when all that lay there was read. */
function followLedger(transport: TeamTransport, actor: Actor, seen: Seen, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let read = 0;
    const receive = async (events: readonly LedgerEvent[]) => {
      read += events.length;
      if (read >= SCALE.events) resolve();
      if (!seen.isLoaded) return;
      for (const event of events) {
        const known = readEvent(event);
        const age = known?.type === 'comment.added' ? ageOf(known.text?.text ?? '') : null;
        if (age !== null) seen.lag.add(age);
      }
      seen.events += events.length;
    };
    const { port } = memoryPort(actor, BIG.id, { receive });
    const link = teamLink({
      port,
      member: actor,
      onStatus: () => undefined,
      onFault: (error) => seen.fault('the ledger', error),
    });
    link.goOnline(transport);
    signal.addEventListener('abort', () => void link.goOffline(), { once: true });
  });
}

/** As the product does: what broke off goes on where it was. */
async function again(seen: Seen, what: string, signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await run().catch((error) => signal.aborted || seen.fault(what, error));
    await wait(AGAIN_MS * 2);
  }
}

function followBook(transport: TeamTransport, seen: Seen, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let last = 0;
    void again(seen, 'the book', signal, async () => {
      for await (const { data, revision, pending } of transport.bucket('debtors').watch(keysOf(BIG.id, 'sales'), last, signal)) {
        last = revision;
        const known = data && parseSnapshotIdentity(new TextDecoder().decode(data));
        const age = known ? ageOf(known.identity.city ?? '') : null;
        if (seen.isLoaded && age !== null) seen.snapshotLag.add(age);
        if (pending === 0) resolve();
      }
    });
  });
}

/** Nothing is shared meanwhile: what it costs is that somebody listens. */
const followShared = (transport: TeamTransport, seen: Seen, signal: AbortSignal): Promise<void> =>
  again(seen, 'what is shared', signal, async () => {
    for await (const _ of transport.bucket('shared').watch(keysOfShared(BIG.id), 0, signal));
  });

/** Opens a quote: reads one customer; and again after a while. */
async function readNow(transport: TeamTransport, seen: Seen, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { debtor } = bookTexts(Math.floor(Math.random() * SCALE.debtors));
    const began = commonClock();
    const read = transport.bucket('debtors').get(snapshotKey(BIG.id, 'sales', debtor));
    const entry = await read.catch((error) => {
      if (!signal.aborted) seen.fault('a customer', error);
      return null;
    });
    if (entry && seen.isLoaded) seen.reads.add(commonClock() - began);
    await new Promise((resolve) => setTimeout(resolve, SCALE.readEveryMs * (0.5 + Math.random())));
  }
}
