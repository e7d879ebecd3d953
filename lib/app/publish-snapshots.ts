import type { Book } from '@/lib/domain/book';
import type { CompanyId, DebtorKey, DeviceId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { fail, ok, type Result } from '@/lib/domain/result';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { forgetPublications } from '@/lib/store/publications';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { currentBook } from './current-book';
import { putCatalogue, readCatalogue } from './put-catalogue';
import { putSnapshots } from './put-snapshots';
import { readCompany } from './read-company';
import { removeSnapshots } from './remove-snapshots';
import { snapshotsOf } from './snapshots-of';
import { wholeBook } from './whole-book';

export interface Publishing {
  readonly company: CompanyId;
  readonly bucket: TeamStore;
  readonly by: UserId;
  readonly device: DeviceId;
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** True: this browser publishes from now on, whoever did before. */
  readonly isTakenOver?: boolean;
}

export interface Published {
  readonly changed: number;
  readonly removed: number;
  /** Debtors that hold more than a message may. */
  readonly refused: number;
}

/** `other`: somebody else's browser publishes this company's books, and two would contradict each other. */
export type NotPublished =
  | { readonly because: 'no-book' | 'unreachable' | 'refused' | 'cancelled' }
  | { readonly because: 'other'; readonly by: UserId; readonly at: Instant };

/** What a book is known by as long as nothing in it changes. */
const markOf = ({ generations }: Book): string =>
  JSON.stringify(generations.map(({ id, finishedAt, confirmedAt }) => [id, finishedAt, confirmedAt]).sort());

/**
 * Publishes what changed in our book since it was last published; done after every import and refresh. Can be broken off at any point and
 * begun again: what was sent is not sent twice. Holds a page of the book in memory, and the keys of its debtors.
 */
export async function publishSnapshots(publishing: Publishing): Promise<Result<Published, NotPublished>> {
  const { company, bucket, device, isTakenOver } = publishing;
  const book = await currentBook(company);
  if (!book || isTeamGeneration(book.lead)) return fail({ because: 'no-book' });
  const former = await readCatalogue(company, bucket);
  if (former && former.device !== device && !isTakenOver) return fail({ because: 'other', by: former.by, at: former.at });
  const before = await readTeamBook(company);
  // Another bucket, one that was never ours, or one that was put back to an older state: what we published is not in it.
  const isOurs = former?.device === device && former.at === before.catalogueAt;
  if (!isOurs) await forgetPublications(company);
  const settings = await readCompany(company);
  const put = await putCatalogue({ ...publishing, settings }, book, isOurs ? former : null);
  if (put !== 'put') return fail({ because: put });
  const mark = markOf(book);
  if (isOurs && before.published === mark) return ok({ changed: 0, removed: 0, refused: 0 });
  const published = await publishBook(publishing, book);
  if (published.ok) await noteTeamBook(company, { published: mark });
  return published;
}

async function publishBook({ company, bucket, signal }: Publishing, book: Book): Promise<Result<Published, NotPublished>> {
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
  return removed === null ? fail({ because: 'unreachable' }) : ok({ changed, removed, refused });
}
