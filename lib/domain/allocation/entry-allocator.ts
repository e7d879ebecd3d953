import type { BankEntry } from '../bank-entry';
import { money } from '../money';
import type { AllocatedBy, Allocation, NotAllocated, PaidAllocation, UnallocatedWhy } from './allocation';
import { asRemitted } from './as-remitted';
import { fitAmount } from './fit-amount';
import { candidates, type ItemBook, type LedgerItem } from './item-book';
import { type NamedItem, namedItems } from './named-items';
import { payNamed } from './pay-named';
import { Payments } from './payments';

/** Allocates one entry after the other, each on what the ones before it left open. */
export class EntryAllocator {
  private readonly payments = new Payments();

  constructor(private readonly book: ItemBook) {}

  /** Within a day: what names items, what does not, what takes back. */
  rank(entry: BankEntry): 0 | 1 | 2 {
    if (entry.isReversal) return 2;
    return namedItems(entry, this.book).length > 0 ? 0 : 1;
  }

  allocate(entry: BankEntry): Allocation {
    const named = namedItems(entry, this.book);
    if (entry.isReversal) {
      const taken = this.payments.takeBack(
        entry,
        named.map(({ item }) => item),
      );
      return taken === 'two' ? this.not(entry, 'two-fit', named) : (taken ?? this.not(entry, this.whyNone(entry, named), named));
    }
    // Banks tell their conditions and codes as entries of nothing.
    if (entry.amount.minor === 0) return this.not(entry, this.whyNone(entry, named), named);
    const paid = this.byName(entry, named);
    if (paid !== null) return paid;
    return this.isPaidAgain(entry, named) ? this.not(entry, 'no-item', named) : this.byAmount(entry, named);
  }

  /** The debtor says what its money is for, and all of that was paid: twice, or it is told by two files. It pays nothing else. */
  private isPaidAgain({ amount, other }: BankEntry, named: readonly NamedItem[]): boolean {
    const payers = this.book.debtorsOf(other.iban);
    const sure = named.filter(({ isSure, item }) => isSure && payers.includes(item.debtor));
    return amount.minor > 0 && sure.length > 0 && sure.every(({ item }) => item.open === 0);
  }

  private byName(entry: BankEntry, named: readonly NamedItem[]): Allocation | null {
    const open = named.filter(({ item }) => item.open !== 0);
    const payers = this.book.debtorsOf(entry.other.iban);
    const debtors = [...new Set(open.map(({ item }) => item.debtor))];
    const known = debtors.filter((debtor) => payers.includes(debtor));
    const chosen = this.chosenDebtors(entry, open, known.length > 0 ? known : debtors);
    const [debtor, another] = chosen;
    if (debtor === undefined) return null;
    if (another !== undefined) return this.not(entry, 'two-fit', open);
    const own = open.filter(({ item }) => item.debtor === debtor);
    const isFromDebtor = payers.includes(debtor);
    const paid = asRemitted(entry, own, isFromDebtor, this.book) ?? payNamed(entry.amount.minor, own, isFromDebtor);
    if (paid === null) return null;
    return paid === 'two' ? this.not(entry, 'two-fit', own) : this.pay(entry, debtor, paid, 'reference');
  }

  /** Several debtors may use one number: the amount tells which, or that one name is sure where others are not. */
  private chosenDebtors(entry: BankEntry, named: readonly NamedItem[], debtors: readonly string[]): readonly string[] {
    if (debtors.length < 2) return debtors;
    const of = (debtor: string) => named.filter(({ item }) => item.debtor === debtor);
    const exact = debtors.filter(
      (debtor) =>
        fitAmount(
          of(debtor).map(({ item }) => item),
          entry.amount.minor,
        ) !== null,
    );
    if (exact.length > 0) return exact;
    const sure = debtors.filter((debtor) => of(debtor).some(({ isSure }) => isSure));
    return sure.length > 0 ? sure : debtors;
  }

  private byAmount(entry: BankEntry, named: readonly NamedItem[]): Allocation {
    const { minor, currency } = entry.amount;
    const debtors = this.book.debtorsOf(entry.other.iban);
    const own = (debtor: string) => this.book.itemsOf(debtor).filter((item) => item.currency === currency && item.open !== 0);
    const all = debtors.flatMap(own);
    const fits = debtors.flatMap((debtor) => {
      const fit = fitAmount(own(debtor), minor);
      return fit === null ? [] : [{ debtor, fit }];
    });
    const [only, another] = fits;
    if (only === undefined) return this.not(entry, this.whyNone(entry, named), named, all);
    if (another !== undefined || only.fit === 'two') return this.not(entry, 'two-fit', [], all);
    const amounts = new Map(only.fit.items.map((item) => [item, item.open]));
    return this.pay(entry, only.debtor, amounts, amounts.size === 1 ? 'amount-and-iban' : 'sum-of-set');
  }

  private whyNone(entry: BankEntry, named: readonly NamedItem[]): UnallocatedWhy {
    const debtors = this.book.debtorsOf(entry.other.iban);
    if (debtors.length === 0 && named.length === 0) return 'no-debtor';
    const isOpen = ({ open, currency }: LedgerItem) => open !== 0 && currency === entry.amount.currency;
    const hasOpen = debtors.some((debtor) => this.book.itemsOf(debtor).some(isOpen)) || named.some(({ item }) => isOpen(item));
    return hasOpen && !entry.isReversal ? 'amount-differs' : 'no-item';
  }

  private pay(entry: BankEntry, debtor: string, amounts: ReadonlyMap<LedgerItem, number>, by: AllocatedBy): PaidAllocation {
    const { currency } = entry.amount;
    let rest = entry.amount.minor;
    for (const [item, minor] of amounts) {
      item.open -= minor;
      rest -= minor;
    }
    const items = [...amounts].map(([{ item }, minor]) => ({ id: item.id, amount: money(minor, currency) }));
    const onAccount = rest === 0 ? null : money(rest, currency);
    const allocation: PaidAllocation = { outcome: 'paid', entry, debtor, items, onAccount, by };
    this.payments.add(allocation, amounts);
    return allocation;
  }

  private not(
    entry: BankEntry,
    why: UnallocatedWhy,
    named: readonly NamedItem[],
    others: readonly LedgerItem[] = [],
  ): NotAllocated {
    const all = new Set([...named.map(({ item }) => item), ...others]);
    return { outcome: 'unallocated', entry, why, candidates: candidates([...all]) };
  }
}
