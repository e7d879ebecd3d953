import { stableHash } from '@/lib/domain/stable-hash';
import { mayAdministrate } from '@/lib/domain/team/team-rights';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { Incoming, LedgerPort, SyncState } from './contract';
import type { Outbox } from './outbox';
import { scrubErased } from './scrub-erased';
import type { StatusLine } from './status-line';
import type { SyncOptions } from './sync-options';
import { TakeIn } from './take-in';

/** Written together: a debtor with many of them is folded once for all. */
const AT_ONCE = 2_000;
/** So many wait to be written at most before no more are asked for. */
const MOST_WAITING = 4_000;

/** Reads the team's ledger from where this browser is, and goes on as it grows. Ends with the signal; throws when it cannot go on. */
export async function readLedger(options: SyncOptions, outbox: Outbox, status: StatusLine): Promise<void> {
  const { transport, port, signal } = options;
  const takeIn = new TakeIn(port, options.now);
  const waiting: Incoming[] = [];
  const stop = new AbortController();
  let writing: Promise<void> | null = null;
  let fault: unknown = null;
  const write = async (): Promise<void> => {
    for (let batch = waiting.splice(0, AT_ONCE); batch.length > 0; batch = waiting.splice(0, AT_ONCE)) {
      const left = await writeBatch(batch, takeIn, options);
      status.note({ behind: left + waiting.length });
    }
  };
  const { sequence, mark } = await placeIn(options, status);
  // The server answers: what it did not take before is not left waiting.
  outbox.kick();
  let isChecked = sequence === 0;
  const after = Math.max(0, sequence - 1);
  for await (const message of transport.consume(ledgerStream(port.company), after, AbortSignal.any([signal, stop.signal]))) {
    if (!isChecked) {
      isChecked = message.sequence === sequence && markOf(message) === mark;
      if (isChecked) continue;
      await startOver(port, outbox);
      break;
    }
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

/**
 * Where to read on. A stream that is another one, or that lost its end, is read from its start, and gets what we recorded once more. Of one that
 * may be the same what it took of us and we never heard back is sent again: it counts once.
 */
async function placeIn({ transport, port }: SyncOptions, status: StatusLine): Promise<Place> {
  const { created, last } = await transport.streamState(ledgerStream(port.company));
  const { stream, sequence, mark, published, heard } = await port.readState();
  const isSame = stream === created && sequence <= last;
  status.note({ behind: isSame ? last - sequence : last });
  if (isSame) {
    const isUnheard = published !== null && (heard === null || heard < published);
    if (isUnheard) await port.noteState({ published: heard });
    return { sequence, mark };
  }
  await port.noteState({ stream: created, ...(stream === null ? NOTHING_READ : NOTHING_SENT) });
  return NOTHING_READ;
}

/** The server has another history than the one that we read: it was put back to an older state, and went on from there. */
async function startOver(port: LedgerPort, outbox: Outbox): Promise<void> {
  await port.noteState(NOTHING_SENT);
  outbox.kick();
}

type Place = Pick<SyncState, 'sequence' | 'mark'>;
const NOTHING_READ = { sequence: 0, mark: null } as const;
const NOTHING_SENT = { ...NOTHING_READ, published: null, heard: null } as const;

const markOf = ({ subject, data }: Incoming): string => stableHash([subject, new TextDecoder().decode(data)]);

/** Returns how many the server has after them. */
async function writeBatch(batch: readonly Incoming[], takeIn: TakeIn, options: SyncOptions): Promise<number> {
  const { transport, port, member, now, signal } = options;
  const events = await takeIn.take(batch);
  // Before the place is noted: what is interrupted is done again.
  if (mayAdministrate(member.role)) await scrubErased(events, { transport, port, admin: member.user, now, signal });
  const last = batch.at(-1);
  const own = events.findLast(({ actor }) => actor.device === port.device)?.id ?? null;
  const { heard } = await port.readState();
  const isLater = own !== null && (heard === null || own > heard);
  if (last) await port.noteState({ sequence: last.sequence, mark: markOf(last), ...(isLater && { heard: own }) });
  return last?.pending ?? 0;
}
