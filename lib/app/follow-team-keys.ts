import type { CompanyId } from '@/lib/domain/ids';
import { bucketStream, keysOf, type SnapshotKind } from '@/lib/domain/team/team-buckets';
import type { BucketEntry, TeamTransport } from '@/lib/ledger/sync/contract';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { alignDebtors } from './align-debtors';
import { readBookEntries } from './read-book-entries';

export interface FollowingKeys {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  /** What we may read of it. */
  readonly kind: SnapshotKind;
  readonly signal: AbortSignal;
  /** True: until all that is there now was read; the team must have a book then. */
  readonly isOnce?: boolean;
}

/** Entries that are looked at in one go. */
const AT_ONCE = 1_000;

/**
 * Where books of our own stand beside those that the team has from somebody else: gives their debtors the keys that the team knows them by,
 * and goes on as that book changes. Of what it says of them nothing is kept.
 */
export async function followTeamKeys({ company, transport, kind, signal, isOnce = false }: FollowingKeys): Promise<void> {
  const bucket = transport.bucket('debtors');
  const { created, last } = await transport.streamState(bucketStream('debtors'));
  const { aligned } = await readTeamBook(company);
  // The last one once more: it is there, or a newer one of the same key, and tells when all that there is was read.
  const after = aligned?.bucket === created && aligned.revision <= last ? aligned.revision - 1 : 0;
  const end = new AbortController();
  let waiting: BucketEntry[] = [];
  for await (const entry of bucket.watch(keysOf(company, kind), after, AbortSignal.any([signal, end.signal]))) {
    waiting.push(entry);
    const isAll = entry.pending === 0;
    if (waiting.length < AT_ONCE && !isAll) continue;
    await alignDebtors(company, readBookEntries(company, waiting).told);
    await noteTeamBook(company, { aligned: { bucket: created, revision: entry.revision } });
    waiting = [];
    if (isAll && isOnce) end.abort();
  }
}
