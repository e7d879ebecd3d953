import type { BankEntry } from '../bank-entry';
import { money } from '../money';
import type { PaidAllocation, TakenBackAllocation } from './allocation';
import type { LedgerItem } from './item-book';

interface Payment {
  readonly allocation: PaidAllocation;
  /** What is still paid of each item. */
  readonly amounts: Map<LedgerItem, number>;
  onAccount: number;
}

interface Way {
  readonly payment: Payment;
  readonly amounts: ReadonlyMap<LedgerItem, number>;
  readonly onAccount: number;
}

/** What entries have paid so far, so that one which takes back knows what it un-pays. */
export class Payments {
  private readonly all: Payment[] = [];

  add(allocation: PaidAllocation, amounts: ReadonlyMap<LedgerItem, number>): void {
    this.all.push({ allocation, amounts: new Map(amounts), onAccount: allocation.onAccount?.minor ?? 0 });
  }

  /**
   * Un-pays the whole of an earlier entry of this amount that shares a reference with it, names the same item or has the same account at the other
   * end; else one item that it names, of an entry that paid several. The clearest sign that fits anything decides. Null: nothing earlier is
   * meant; `two`: more than one may be.
   */
  takeBack(entry: BankEntry, named: readonly LedgerItem[]): TakenBackAllocation | 'two' | null {
    const minor = -entry.amount.minor;
    const whole = this.all.filter((payment) => payment.allocation.entry.amount.minor === minor && isWhole(payment, minor));
    const same = whole.filter(({ allocation }) => allocation.entry.amount.currency === entry.amount.currency);
    const signs: readonly Way[][] = [
      same.filter(({ allocation }) => sharesReference(allocation.entry, entry)).map(wholeOf),
      same.filter(({ amounts }) => named.some((item) => amounts.has(item))).map(wholeOf),
      this.all.flatMap((payment) => partsOf(payment, named, minor)),
      same.filter(({ allocation }) => entry.other.iban !== null && allocation.entry.other.iban === entry.other.iban).map(wholeOf),
    ];
    const [way, another] = signs.find((ways) => ways.length > 0) ?? [];
    if (way === undefined) return null;
    return another ? 'two' : undo(way, entry);
  }
}

const isWhole = ({ amounts, onAccount }: Payment, minor: number): boolean =>
  [...amounts.values()].reduce((sum, part) => sum + part, onAccount) === minor;

const wholeOf = (payment: Payment): Way => ({ payment, amounts: new Map(payment.amounts), onAccount: payment.onAccount });

function partsOf(payment: Payment, named: readonly LedgerItem[], minor: number): Way[] {
  return named
    .filter((item) => payment.amounts.get(item) === minor && item.currency === payment.allocation.entry.amount.currency)
    .map((item) => ({ payment, amounts: new Map([[item, minor]]), onAccount: 0 }));
}

function sharesReference(one: BankEntry, other: BankEntry): boolean {
  return one.references.some((reference) => other.references.includes(reference));
}

function undo({ payment, amounts, onAccount }: Way, entry: BankEntry): TakenBackAllocation {
  const { currency } = entry.amount;
  for (const [item, minor] of amounts) {
    item.open += minor;
    payment.amounts.set(item, (payment.amounts.get(item) ?? 0) - minor);
  }
  payment.onAccount -= onAccount;
  return {
    outcome: 'taken-back',
    entry,
    of: payment.allocation.entry,
    debtor: payment.allocation.debtor,
    items: [...amounts]
      .filter(([, minor]) => minor !== 0)
      .map(([{ item }, minor]) => ({ id: item.id, amount: money(-minor, currency) })),
    onAccount: onAccount === 0 ? null : money(-onAccount, currency),
  };
}
