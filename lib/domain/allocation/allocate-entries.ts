import type { BankEntry } from '../bank-entry';
import type { Allocation, DebtorAccount } from './allocation';
import { distinctEntries } from './distinct-entries';
import { EntryAllocator } from './entry-allocator';
import { ItemBook } from './item-book';

/**
 * What each entry on our accounts pays, or takes back, of what debtors owe (domain.md 2.1). Money that came in pays the items that its references
 * or words name; else the one item, or the one set of items, of the debtor whose account it comes from that has its amount. When two fit, nothing
 * is done and both are told. Items are those that were open before these entries: an entry that the books know already must not be among them.
 *
 * The order in which entries come does not matter, and one that comes twice counts once: they are taken by day, what takes back after what pays,
 * what names items before what does not. Amounts in minor units; an entry never pays an item in another currency.
 */
export function allocateEntries(entries: readonly BankEntry[], accounts: readonly DebtorAccount[]): Allocation[] {
  const book = new ItemBook(accounts);
  const allocator = new EntryAllocator(book);
  const ranked = distinctEntries(entries).map((entry) => ({
    entry,
    key: `${entry.on} ${allocator.rank(entry)} ${keyOf(entry)}`,
  }));
  ranked.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return ranked.map(({ entry }) => allocator.allocate(entry));
}

const keyOf = ({ account, id }: BankEntry): string => `${account ?? ''}\n${id}`;
