import { type DisputeReason, disputeReason } from '../dispute-reason';
import { invoiceKey } from '../invoice-key';
import { type LocalDate, parseLocalDate } from '../local-date';
import type { Money } from '../money';
import type { OpenItem } from '../open-item';
import { CUSTOMER_LANGUAGES, type CustomerLanguage } from './customer-language';
import { DEPARTMENTS, type Department } from './department';
import { type DisputeRecord, type DisputeText, isRunning } from './dispute-record';

/** A dispute as somebody is about to record it. Null: not chosen, or not to be read as what it should be. */
export interface NewDispute extends DisputeText {
  readonly items: readonly { readonly item: string; readonly amount: Money | null }[];
  readonly reason: string | null;
  readonly department: string | null;
  readonly dueOn: string;
  readonly language: string;
}

/** The parts of a dispute, in the order of the form; each is refused by its own name (domain.md R0-07). */
export const DISPUTE_FIELDS = [
  'items',
  'amount',
  'reason',
  'customerView',
  'ourView',
  'action',
  'department',
  'owner',
  'dueOn',
  'language',
] as const;
export type DisputeField = (typeof DISPUTE_FIELDS)[number];

/** What of an invoice can be contested: it is owed, whole, and in no running dispute. In the currency of the books. */
export function disputableItems(openItems: readonly OpenItem[], disputes: readonly DisputeRecord[]): readonly OpenItem[] {
  const running = disputes.filter(isRunning).flatMap(({ items }) => items.map(({ item, number }) => invoiceKey(item, number)));
  const taken = new Set(running);
  return openItems.filter(({ id, number, open }) => open.minor > 0 && !taken.has(invoiceKey(id, number)));
}

/** What is open of an item as the books have it, in their currency. */
export const openInBooks = ({ open, booked }: Pick<OpenItem, 'open' | 'booked'>): Money => booked ?? open;

const isAmountOf = (amount: Money | null, item: OpenItem): boolean => {
  const open = openInBooks(item);
  return amount !== null && amount.currency === open.currency && amount.minor > 0 && amount.minor <= open.minor;
};

const isEmpty = (text: string): boolean => text.trim() === '';

/** What of it is not as it must be; empty: it can be recorded. `disputable`: as `disputableItems` gives them. */
export function disputeFaults(dispute: NewDispute, disputable: readonly OpenItem[], today: LocalDate): readonly DisputeField[] {
  const { items, reason, department, dueOn, language } = dispute;
  const chosen = items.map(({ item, amount }) => ({ amount, open: disputable.find(({ id }) => id === item) }));
  const isWrong: Readonly<Record<DisputeField, boolean>> = {
    items: chosen.length === 0 || chosen.some(({ open }) => !open),
    amount: chosen.some(({ open, amount }) => open && !isAmountOf(amount, open)),
    reason: disputeReason(reason ?? '') === null,
    customerView: isEmpty(dispute.customerView),
    ourView: isEmpty(dispute.ourView),
    action: isEmpty(dispute.action),
    department: !DEPARTMENTS.some((each) => each === department),
    owner: isEmpty(dispute.owner),
    dueOn: !(parseLocalDate(dueOn) && dueOn >= today),
    language: !CUSTOMER_LANGUAGES.some((each) => each === language),
  };
  return DISPUTE_FIELDS.filter((field) => isWrong[field]);
}

/** What is recorded of a dispute without faults. */
export function disputeData(dispute: NewDispute, disputable: readonly OpenItem[]) {
  const { items, reason, department, dueOn, language, ...text } = dispute;
  const numberOf = (id: string) => disputable.find((each) => each.id === id)?.number ?? null;
  const trimmed = Object.fromEntries(Object.entries(text).map(([name, value]) => [name, value.trim()]));
  return {
    data: {
      items: items.flatMap(({ item, amount }) => (amount ? [{ item, number: numberOf(item), amount }] : [])),
      reason: reason as DisputeReason,
      department: department as Department,
      dueOn: dueOn as LocalDate,
      language: language as CustomerLanguage,
    },
    text: trimmed as unknown as DisputeText,
  };
}
