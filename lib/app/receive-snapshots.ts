import type { CompanyId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { keysOf, type SnapshotKind } from '@/lib/domain/team/team-buckets';
import type { BucketEntry, StreamState, TeamStore } from '@/lib/ledger/sync/contract';
import { deleteSnapshots } from '@/lib/store/snapshots';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { SnapshotIntake } from './snapshot-intake';

export interface ReceivingBook {
  readonly company: CompanyId;
  readonly bucket: TeamStore;
  /** Of the stream under the bucket, as it is now. */
  readonly state: StreamState;
  /** What we may read: all of it is kept here when it is `full`; else who they are, and of whom somebody looks at what else is known. */
  readonly kind: SnapshotKind;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/** Entries that are written in one go. */
const AT_ONCE = 1_000;

/**
 * Keeps up with the team's book until `signal`: everything at first, then what changes. Throws when the connection is over; the next call goes
 * on where this one ended.
 */
export async function receiveSnapshots({ company, bucket, state, kind, now, signal }: ReceivingBook): Promise<void> {
  const after = await startAt(company, state);
  const intake = new SnapshotIntake(company, kind);
  const write = async (entries: readonly BucketEntry[]): Promise<void> => {
    const { pending, revision } = entries.at(-1) as BucketEntry;
    const isAll = pending === 0;
    await intake.take(entries);
    if (isAll) await intake.indexNames();
    await noteTeamBook(company, { revision, ...(isAll && { heardAt: now() }) });
  };
  let waiting: BucketEntry[] = [];
  const stop = new AbortController();
  let writing = Promise.resolve();
  for await (const entry of bucket.watch(keysOf(company, kind), after, AbortSignal.any([signal, stop.signal]))) {
    waiting.push(entry);
    if (waiting.length < AT_ONCE && entry.pending > 0) continue;
    await writing;
    // More comes in meanwhile.
    writing = write(waiting);
    // Nothing more may come: whoever waits for it would not hear of the failure.
    writing.catch(() => stop.abort());
    waiting = [];
  }
  await writing;
}

/** From where to read on: from the start where the bucket is another one, or was put back to an earlier state. */
async function startAt(company: CompanyId, { created, last }: StreamState): Promise<number> {
  const { bucket, revision } = await readTeamBook(company);
  if (bucket === created && revision <= last) return revision;
  await deleteSnapshots(company);
  await noteTeamBook(company, { bucket: created, revision: 0, heardAt: null });
  return 0;
}
