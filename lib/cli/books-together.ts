import { itemKey } from '@/lib/domain/merging/item-key';
import type { FileDescription } from './describe-file';
import { SameDebtors } from './same-debtors';

/** What shows that two files are of one book. */
interface Marked {
  readonly book: FileDescription;
  /** Places of its debtors. */
  readonly debtors: ReadonlySet<number>;
  /** Keys of its invoice numbers. */
  readonly numbers: ReadonlySet<string>;
}

/**
 * The files that speak of one book: those that share a debtor, and documents as they were sent with the list that has their number. Files that share
 * nothing may be of anybody, and so are audit files and lists that name different administrations; each of these is by itself. Bank statements are
 * in none.
 */
export function booksTogether(books: readonly FileDescription[]): readonly (readonly FileDescription[])[] {
  const same = new SameDebtors();
  const marked = books.filter(({ about }) => about.listing !== 'payments').map((book) => marksOf(book, same));
  const groups = marked.reduce<readonly (readonly Marked[])[]>((all, each) => {
    const alike = all.filter((group) => group.some((other) => belong(other, each)));
    return [...all.filter((group) => !alike.includes(group)), [...alike.flat(), each]];
  }, []);
  return groups
    .map((group) => group.map(({ book }) => book))
    .flatMap((group) => (isOfOneCompany(group) ? [group] : group.map((book) => [book])));
}

function marksOf(book: FileDescription, same: SameDebtors): Marked {
  const numbers = book.positions.flatMap(({ openItems }) => openItems.map(({ number }) => itemKey(number))).filter(Boolean);
  return { book, debtors: new Set(book.positions.map(({ debtor }) => same.placeOf(debtor))), numbers: new Set(numbers) };
}

const isSent = ({ book }: Marked): boolean => book.about.listing === 'additions';

/** Lists of two companies may well number their invoices alike, so of lists a number shows nothing. */
const belong = (one: Marked, other: Marked): boolean =>
  !one.debtors.isDisjointFrom(other.debtors) || (isSent(one) !== isSent(other) && !one.numbers.isDisjointFrom(other.numbers));

function isOfOneCompany(books: readonly FileDescription[]): boolean {
  const names = books
    .filter(({ about }) => (about.listing ?? 'complete') === 'complete')
    .flatMap(({ about }) => about.administration?.trim().toLowerCase() ?? []);
  return new Set(names).size < 2;
}
