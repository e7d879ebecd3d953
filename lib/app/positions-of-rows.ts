import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { debtorsByKeys } from '@/lib/store/debtors';
import type { RecordRow } from '@/lib/store/event-row';
import { currentBook } from './current-book';
import { knownDebtors } from './known-debtors';

/** What is known of the debtors of these records, prospects with them; nothing of those that have left the book. */
export async function positionsOfRows(
  rows: readonly Pick<RecordRow, 'subject'>[],
  company: CompanyId,
): Promise<ReadonlyMap<DebtorKey, BookPosition>> {
  const book = await currentBook(company);
  return book ? knownDebtors(book, await debtorsByKeys(rows.map(({ subject }) => subject))) : new Map();
}
