import type { Instant } from '@/lib/domain/local-date';
import type { TeamMember } from '@/lib/domain/team/team';
import { mayAdministrate } from '@/lib/domain/team/team-rights';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { Incoming, LedgerPort, TeamTransport } from './contract';
import { Outbox } from './outbox';
import { scrubErased } from './scrub-erased';
import { StatusLine } from './status-line';
import { TakeIn } from './take-in';

const AT_ONCE = 500;
/** So many wait to be written at most before no more are asked for. */
const MOST_WAITING = 2_000;
const AGAIN_MS = 1_000;

export interface SyncOptions {
  readonly transport: TeamTransport;
  readonly port: LedgerPort;
  readonly member: TeamMember;
  readonly now: () => Instant;
  /** Rejects when the signal ends it. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onStatus: (status: TeamStatus) => void;
  /** Reading stopped, and begins again by itself. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps this browser's ledger and the team's the same, for as long as the connection lives: what was recorded here goes there, and what is
 * there comes here. Either way again and again until it arrived; twice changes nothing.
 * @returns why it ended: the server does not let us in any more, or the connection or its owner is done.
 */
export async function syncTeam(options: SyncOptions): Promise<'refused' | 'over'> {
  const { transport, port, now, signal, sleep } = options;
  const end = new AbortController();
  const running = AbortSignal.any([signal, end.signal]);
  const status = new StatusLine(now, options.onStatus);
  const outbox = new Outbox({ transport, port, now, sleep, signal: running, onWaiting: (waiting) => status.note({ waiting }) });
  const stopOwn = port.watchOwn(() => outbox.kick());
  const stopLink = transport.watchLink((isUp) => {
    status.link(isUp ? 'connected' : 'offline');
    if (isUp) outbox.kick();
  });
  status.link('connected');
  const reading = readUntilEnded({ ...options, signal: running }, outbox, status);
  const aborted = new Promise<'over'>((resolve) => running.addEventListener('abort', () => resolve('over'), { once: true }));
  const why = await Promise.race([transport.closed, aborted]);
  end.abort();
  stopOwn();
  stopLink();
  await reading;
  status.link(why === 'refused' ? 'refused' : 'offline');
  return why;
}

async function readUntilEnded(options: SyncOptions, outbox: Outbox, status: StatusLine): Promise<void> {
  const { signal, sleep } = options;
  while (!signal.aborted) {
    try {
      await readLedger(options, outbox, status);
    } catch (error) {
      // Whatever it was, such as a server that chooses a new leader: on from the last sequence that was taken in.
      if (!signal.aborted) options.onFault(error);
    }
    await sleep(AGAIN_MS, signal).catch(() => undefined);
  }
}

/** Where to read on. A stream that is another one, or that lost its end, is read from its start, and gets what we recorded once more. */
async function placeIn({ transport, port }: SyncOptions, outbox: Outbox): Promise<number> {
  const { created, last } = await transport.streamState(ledgerStream(port.company));
  const { stream, sequence } = await port.readState();
  if (stream === created && sequence <= last) return sequence;
  await port.noteState({ stream: created, sequence: 0, ...(stream !== null && { published: null }) });
  outbox.kick();
  return 0;
}

async function readLedger(options: SyncOptions, outbox: Outbox, status: StatusLine): Promise<void> {
  const { transport, port, member, now, signal } = options;
  const takeIn = new TakeIn(port, now);
  const waiting: Incoming[] = [];
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, AT_ONCE);
      const events = await takeIn.take(batch);
      if (mayAdministrate(member.role)) await scrubErased(events, { transport, port, admin: member.user, now, signal });
      const last = batch.at(-1);
      if (last) await port.noteState({ sequence: last.sequence });
      status.note({ behind: (last?.pending ?? 0) + waiting.length });
    }
  };
  const after = await placeIn(options, outbox);
  const { last } = await transport.streamState(ledgerStream(port.company));
  status.note({ behind: Math.max(0, last - after) });
  let writing: Promise<void> | null = null;
  let fault: unknown = null;
  const stop = new AbortController();
  for await (const message of transport.consume(ledgerStream(port.company), after, AbortSignal.any([signal, stop.signal]))) {
    waiting.push(message);
    writing ??= write()
      .catch((error) => {
        fault = error;
        stop.abort();
      })
      .finally(() => {
        writing = null;
      });
    if (waiting.length > MOST_WAITING) await writing;
  }
  await writing;
  if (fault) throw fault;
}
