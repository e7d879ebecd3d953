import type { BankEntry } from '../bank-entry';
import type { ItemBook, LedgerItem } from './item-book';
import type { NamedItem } from './named-items';
import type { Amounts } from './pay-named';
import { referenceKeys } from './reference-keys';

/**
 * What an entry pays of the items of one debtor as its payer divided it: null unless every part names one of these items for sure, no part is more
 * than is open of it, and together they are the entry.
 */
export function asRemitted(
  { amount, remitted = [] }: BankEntry,
  named: readonly NamedItem[],
  isFromDebtor: boolean,
  book: ItemBook,
): Amounts | null {
  const amounts = new Map<LedgerItem, number>();
  for (const { number, minor } of remitted) {
    const keys = referenceKeys(number);
    const meant = named.filter(
      ({ item, isSure }) => (isSure || isFromDebtor) && keys.some((key) => book.named(key).includes(item)),
    );
    const [only, another] = meant;
    if (!only || another || amounts.has(only.item) || !isPartOf(minor, only.item.open)) return null;
    amounts.set(only.item, minor);
  }
  const sum = [...amounts.values()].reduce((total, minor) => total + minor, 0);
  return amounts.size > 0 && sum === amount.minor ? amounts : null;
}

const isPartOf = (minor: number, open: number): boolean =>
  minor !== 0 && Math.sign(minor) === Math.sign(open) && Math.abs(minor) <= Math.abs(open);
