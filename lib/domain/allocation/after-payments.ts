import { addMoney, money, negateMoney, subtractMoney } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import type { Allocation, PaidAllocation, TakenBackAllocation } from './allocation';

export interface AfterPayments {
  readonly openItems: readonly OpenItem[];
  /** Invoices that these payments settled, for payment behaviour. */
  readonly settledItems: readonly SettledItem[];
}

type Made = PaidAllocation | TakenBackAllocation;

/**
 * One debtor's items after its allocations: reduced by what was paid in part, gone when paid in full; what was paid beyond them is a payment on
 * account. A direct debit that was given back says when. An invoice is settled on the day of the entry that paid the last of it.
 */
export function afterPayments(debtor: string, items: readonly OpenItem[], allocations: readonly Allocation[]): AfterPayments {
  const made = allocations.filter((one): one is Made => one.outcome !== 'unallocated' && one.debtor === debtor);
  const openItems: OpenItem[] = [];
  const settledItems: SettledItem[] = [];
  for (const item of items) {
    const own = made.filter(({ items: parts }) => parts.some(({ id }) => id === item.id));
    const open = own.reduce((rest, one) => subtractMoney(rest, partOf(one, item)), item.open);
    const last = own.at(-1);
    if (open.minor !== 0 || last === undefined) openItems.push({ ...item, open, ...returned(item, own) });
    else if (item.open.minor > 0) settledItems.push(settled(item, last));
  }
  return { openItems: [...openItems, ...onAccount(made)], settledItems };
}

function partOf({ items }: Made, { id, open }: OpenItem) {
  return items.filter((part) => part.id === id).reduce((sum, { amount }) => addMoney(sum, amount), money(0, open.currency));
}

function settled({ id, invoiceOn, dueOn, original, open, dispute }: OpenItem, { entry }: Made): SettledItem {
  return { id, invoiceOn, dueOn, settledOn: entry.on, amount: original ?? open, ...(dispute ? { wasDisputed: true } : {}) };
}

function returned({ isDirectDebit }: OpenItem, own: readonly Made[]): Partial<OpenItem> {
  const last = own.findLast(({ outcome }) => outcome === 'taken-back');
  return isDirectDebit && last ? { directDebitReturnedOn: last.entry.on } : {};
}

function onAccount(made: readonly Made[]): OpenItem[] {
  const taken = new Set(made.flatMap((one) => (one.outcome === 'taken-back' && one.onAccount ? [one.of] : [])));
  return made.flatMap((one): OpenItem[] => {
    if (one.outcome === 'taken-back' || one.onAccount === null || taken.has(one.entry)) return [];
    const open = negateMoney(one.onAccount);
    const { id, on } = one.entry;
    return [{ id: `bank:${id}`, kind: 'payment-on-account', number: null, invoiceOn: on, dueOn: null, original: open, open }];
  });
}
