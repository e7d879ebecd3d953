import type { Book } from '@/lib/domain/book';
import type { CompanyId, DeviceId, UserId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { fail, ok, type Result } from '@/lib/domain/result';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { forgetPublications } from '@/lib/store/publications';
import { noteTeamBook, readTeamBook } from '@/lib/store/team-books';
import { currentBook } from './current-book';
import { followTeamKeys } from './follow-team-keys';
import { publishBook } from './publish-book';
import type { NotPublished, Published } from './published';
import { putCatalogue, readCatalogue } from './put-catalogue';
import { readCompany } from './read-company';

export interface Publishing {
  readonly company: CompanyId;
  readonly transport: TeamTransport;
  readonly by: UserId;
  readonly device: DeviceId;
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** True: this browser publishes from now on, whoever did before. */
  readonly isTakenOver?: boolean;
}

/** What a book is known by as long as nothing in it changes. */
const markOf = ({ generations }: Book): string =>
  JSON.stringify(generations.map(({ id, finishedAt, confirmedAt }) => [id, finishedAt, confirmedAt]).sort());

/**
 * Publishes what changed in our book since it was last published; done after every import and refresh. Can be broken off at any point and
 * begun again: what was sent is not sent twice. Whoever takes over gives their debtors the keys that the team knows them by first. Holds a page
 * of the book in memory, and the keys of its debtors.
 */
export async function publishSnapshots(publishing: Publishing): Promise<Result<Published, NotPublished>> {
  const { company, transport, device, signal, isTakenOver } = publishing;
  const bucket = transport.bucket('debtors');
  const book = await currentBook(company);
  if (!book || isTeamGeneration(book.lead)) return fail({ because: 'no-book' });
  const former = await readCatalogue(company, bucket);
  const isOthers = former !== null && former.device !== device;
  if (isOthers && !isTakenOver) return fail({ because: 'other', publisher: former });
  if (isOthers) await followTeamKeys({ company, transport, kind: 'full', signal, isOnce: true });
  const before = await readTeamBook(company);
  // Another bucket, one that was never ours, or one that was put back to an older state: what we published is not in it.
  const isOurs = former?.device === device && former.at === before.catalogueAt;
  if (!isOurs) await forgetPublications(company);
  const put = await putCatalogue({ ...publishing, bucket, settings: await readCompany(company) }, book, isOurs ? former : null);
  if (put !== 'put') return fail({ because: put });
  const mark = markOf(book);
  if (isOurs && before.published === mark) return ok({ changed: 0, removed: 0, refused: 0 });
  const published = await publishBook({ company, bucket, book, isAnew: !isOurs, signal });
  if (published.ok) await noteTeamBook(company, { published: mark });
  return published;
}
