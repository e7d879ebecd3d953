import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorKey } from '@/lib/domain/ids';
import { debtorsByKeys } from '@/lib/store/debtors';
import { withScoreLock } from '@/lib/store/score-lock';
import { positionsOf } from './book-positions';
import { currentBook } from './current-book';
import { keepStandings } from './keep-standings';
import { readAt } from './read-at';

/** What somebody looks at is kept as they see it, whoever else is to see to it: others of the team may have recorded something. */
export async function keepShownScore(company: CompanySettings, debtor: DebtorKey): Promise<void> {
  const book = await currentBook(company.id);
  if (!book) return;
  await withScoreLock(company.id, async () => {
    const known = await positionsOf(book, await debtorsByKeys([debtor]));
    await keepStandings([...known.values()], company, readAt(company.timeZone));
  });
}
