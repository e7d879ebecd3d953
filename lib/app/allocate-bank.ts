import { allocateEntries } from '@/lib/domain/allocation/allocate-entries';
import type { Allocation, DebtorAccount } from '@/lib/domain/allocation/allocation';
import { distinctEntries } from '@/lib/domain/allocation/distinct-entries';
import { ibansOf } from '@/lib/domain/allocation/ibans-of';
import type { BankEntry } from '@/lib/domain/bank-entry';
import type { Book, BookGeneration } from '@/lib/domain/book';
import { type CompanyId, debtorKey } from '@/lib/domain/ids';
import { sourceLabel } from '@/lib/domain/merging/merge-book';
import { replaceAllocations } from '@/lib/store/allocations';
import { readBankEntries } from '@/lib/store/bank-entries';
import { noteBank } from '@/lib/store/generations';
import { allocationRow } from './allocation-row';
import { currentBook } from './current-book';
import { mayBeMeant } from './may-be-meant';
import { wholeBook } from './whole-book';

const isStatement = ({ about }: BookGeneration): boolean => about?.listing === 'payments';

/** Debtors that these entries may be of, with what they owe before them. */
async function accountsOf(book: Book, entries: readonly BankEntry[]): Promise<DebtorAccount[]> {
  const isMeant = mayBeMeant(entries);
  const accounts: DebtorAccount[] = [];
  for await (const page of wholeBook(book))
    for (const { position } of page) {
      const ibans = ibansOf(position.identity);
      const account = { debtor: position.debtor, ibans, items: position.openItems };
      if (isMeant(account)) accounts.push(account);
    }
  return accounts;
}

/**
 * Finds anew what the bank statements pay of the books as they are now; in a worker, for it reads the whole book. What was booked by the
 * day that the leading source speaks of is in its amounts already: what that settled before is kept, and nothing is taken off twice.
 */
export async function allocateBank(company: CompanyId): Promise<void> {
  const book = await currentBook(company);
  const statements = book?.generations.filter(isStatement) ?? [];
  const [statement] = statements;
  if (!book || !statement) return replaceAllocations(company, null, []);
  const known = isStatement(book.lead) ? null : (book.lead.about?.asOf ?? null);
  const all = distinctEntries(await readBankEntries(statements.map(({ id }) => id)));
  const entries = all.filter(({ on }) => known === null || on > known);
  const books = { ...book, generations: book.generations.filter((generation) => !isStatement(generation)) };
  const accounts = await accountsOf(books, entries);
  const allocations = allocateEntries(entries, accounts);
  const label = sourceLabel(statement);
  const rows = allocationRows(allocations, accounts).map((row) => ({ ...row, company, label }));
  await replaceAllocations(company, known, rows);
  await noteBank(statement.id, { entries: all.length, new: entries.length, placed: rows.length });
}

function allocationRows(allocations: readonly Allocation[], accounts: readonly DebtorAccount[]) {
  const itemsOf = new Map(accounts.map(({ debtor, items }) => [debtor, new Map(items.map((item) => [item.id, item]))]));
  const left = new Map<string, number>();
  return allocations.flatMap((allocation) => {
    if (allocation.outcome === 'unallocated') return [];
    return [
      { ...allocationRow(allocation, itemsOf.get(allocation.debtor) ?? new Map(), left), debtor: debtorKey(allocation.debtor) },
    ];
  });
}
