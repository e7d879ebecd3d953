import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { debtorsByKeys } from '@/lib/store/debtors';
import type { RecordRow } from '@/lib/store/event-row';
import { positionsOf } from './book-positions';
import { currentBook } from './current-book';

/** What the book holds of the debtors of these records; nothing of those that have left it. */
export async function positionsOfRows(
  rows: readonly Pick<RecordRow, 'subject'>[],
  company: CompanyId,
): Promise<ReadonlyMap<DebtorKey, BookPosition>> {
  const book = await currentBook(company);
  return book ? positionsOf(book, await debtorsByKeys(rows.map(({ subject }) => subject))) : new Map();
}
