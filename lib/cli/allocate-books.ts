import { allocateEntries } from '@/lib/domain/allocation/allocate-entries';
import type { Allocation, DebtorAccount } from '@/lib/domain/allocation/allocation';
import { ibansOf } from '@/lib/domain/allocation/ibans-of';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { OpenItem } from '@/lib/domain/open-item';
import type { FileDescription } from './describe-file';

/** Whom money may come from, and for what. */
interface Owing {
  readonly debtor: DebtorIdentity;
  readonly openItems: readonly OpenItem[];
}

/** What the bank statements among some books pay of what debtors owe by the others together. */
export function allocateBooks(books: readonly FileDescription[], debtors: readonly Owing[]): Allocation[] {
  const entries = books.flatMap(({ bankEntries }) => bankEntries);
  return entries.length === 0 || debtors.length === 0 ? [] : allocateEntries(entries, debtors.map(accountOf));
}

const accountOf = ({ debtor, openItems }: Owing): DebtorAccount => ({
  debtor: debtor.number,
  ibans: ibansOf(debtor),
  items: openItems,
});
