import type { Book } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { parseBookCatalogue } from '@/lib/domain/team/book-catalogue.schema';
import type { BookCatalogue } from '@/lib/domain/team/debtor-snapshot';
import { catalogueText } from '@/lib/domain/team/snapshot-text';
import { type SnapshotKind, snapshotKey } from '@/lib/domain/team/team-buckets';
import type { TeamStore } from '@/lib/ledger/sync/contract';
import { noteTeamBook } from '@/lib/store/team-books';
import { catalogueDebtor } from './snapshots-of';

/** Who publishes the books of a company, and when. */
interface Publisher {
  readonly company: CompanyId;
  readonly bucket: TeamStore;
  readonly by: BookCatalogue['by'];
  readonly device: BookCatalogue['device'];
  readonly now: BookCatalogue['at'];
  readonly settings: BookCatalogue['settings'];
}

/** Whoever follows one of the two kinds finds it there. */
const keyOf = (company: CompanyId, kind: SnapshotKind): string => snapshotKey(company, kind, catalogueDebtor(company));

/** Of the books that the team has; null: nobody published any. */
export async function readCatalogue(company: CompanyId, bucket: TeamStore): Promise<BookCatalogue | null> {
  const entry = await bucket.get(keyOf(company, 'sales')).catch(() => null);
  return entry?.data ? parseBookCatalogue(new TextDecoder().decode(entry.data)) : null;
}

/** What stays as long as the book says the same of itself. */
const saidOf = (catalogue: BookCatalogue): string => catalogueText({ ...catalogue, at: '' as BookCatalogue['at'] });

/** Publishes what the books are and of when, where that is not what stands there already. */
export async function putCatalogue(
  { company, bucket, by, device, now, settings: { isSme, vatRatePct } }: Publisher,
  { generations }: Book,
  former: BookCatalogue | null,
): Promise<'put' | 'refused' | 'unreachable'> {
  const text = catalogueText({ company, by, device, at: now, generations, settings: { isSme, vatRatePct } });
  // As others will read it: what does not travel makes no difference.
  const next = parseBookCatalogue(text);
  if (!next) return 'refused';
  if (former && saidOf(former) === saidOf(next)) return 'put';
  const data = new TextEncoder().encode(text);
  // The one that is read above goes last: what was broken off is done again.
  for (const kind of ['full', 'sales'] as const) {
    const put = await bucket.put(keyOf(company, kind), data);
    if (!put.ok) return put.error;
  }
  await noteTeamBook(company, { catalogueAt: now });
  return 'put';
}
