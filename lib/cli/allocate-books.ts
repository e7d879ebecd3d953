import { allocateEntries } from '@/lib/domain/allocation/allocate-entries';
import type { Allocation, DebtorAccount } from '@/lib/domain/allocation/allocation';
import { normaliseNumber } from '@/lib/domain/allocation/normalise-number';
import type { FileDescription } from './describe-file';

/**
 * What the bank statements among some books pay of what the other books list. An invoice as it was sent counts only where no whole book lists it,
 * for that one knows what is left of it.
 */
export function allocateBooks(books: readonly FileDescription[]): Allocation[] {
  const listed = books.filter(({ about }) => about.listing !== 'payments');
  const entries = books.flatMap(({ bankEntries }) => bankEntries);
  return entries.length === 0 || listed.length === 0 ? [] : allocateEntries(entries, accountsOf(listed));
}

function accountsOf(books: readonly FileDescription[]): DebtorAccount[] {
  const whole = books.filter(({ about }) => about.listing !== 'additions');
  const known = new Set(whole.flatMap(numbersIn));
  const added = books.filter(({ about }) => about.listing === 'additions');
  return [
    ...whole.flatMap(accountsIn),
    ...added.flatMap(accountsIn).map((account) => ({
      ...account,
      items: account.items.filter(({ number }) => number === null || !known.has(normaliseNumber(number))),
    })),
  ];
}

const numbersIn = ({ positions }: FileDescription): string[] =>
  positions.flatMap(({ openItems }) => openItems.flatMap(({ number }) => (number === null ? [] : [normaliseNumber(number)])));

const accountsIn = ({ positions }: FileDescription): DebtorAccount[] =>
  positions.map(({ debtor, openItems }) => ({
    debtor: debtor.number,
    ibans: debtor.iban === undefined ? [] : [debtor.iban.replace(/\s/g, '')],
    items: openItems,
  }));
