import type { Book } from '@/lib/domain/book';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import type { NotPublished, Published } from './published';
import { putSnapshots } from './put-snapshots';
import { removeSnapshots } from './remove-snapshots';
import { removeStrangers } from './remove-strangers';
import { snapshotsOf } from './snapshots-of';
import { wholeBook } from './whole-book';

interface PublishingBook {
  readonly company: CompanyId;
  readonly bucket: TeamStore;
  readonly book: Book;
  /** What the team has is not what we published last. */
  readonly isAnew: boolean;
  readonly signal: AbortSignal;
}

/** Puts what changed of every debtor, and takes those away who are not in the book. */
export async function publishBook({
  company,
  bucket,
  book,
  isAnew,
  signal,
}: PublishingBook): Promise<Result<Published, NotPublished>> {
  const seen = new Set<DebtorKey>();
  let [changed, refused] = [0, 0];
  for await (const page of wholeBook(book)) {
    if (signal.aborted) return fail({ because: 'cancelled' });
    for (const { position } of page) seen.add(position.debtor);
    const put = await putSnapshots(company, bucket, await snapshotsOf(page));
    if (!put) return fail({ because: 'unreachable' });
    changed += put.changed;
    refused += put.refused;
  }
  const removed = await removeSnapshots(company, bucket, (debtor) => !seen.has(debtor));
  const strangers = isAnew ? await removeStrangers(company, bucket, seen, signal) : 0;
  if (removed === null || strangers === null) return fail({ because: 'unreachable' });
  return ok({ changed, removed: removed + strangers, refused });
}
