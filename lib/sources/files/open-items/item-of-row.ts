import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import type { OpenItem, OpenItemKind } from '@/lib/domain/open-item';
import type { DomainRecord } from '@/lib/sources/contract';
import { ownText } from '../own-text';
import type { Layout } from './layout';
import { plainWord } from './plain-word';
import type { RowCells } from './row-cells';
import { isNoDebtState, type RowKind, rowKind, yesOrNo } from './row-words';

export type ItemRecord = Exclude<DomainRecord, { kind: 'debtor' | 'bank-entry' }>;

/** What a balance is known by, which belongs to no invoice. */
const BALANCE = 'balance';
const REMEMBERED = 200;

/** What the rows of a table mean. */
export class RowMeaning {
  private readonly kinds = new Map<string, RowKind | null | undefined>();

  constructor(
    readonly layout: Layout,
    /** The row is all that a debtor owes, not one invoice. */
    readonly isBalance: boolean,
  ) {}

  /** Each distinct word once: a book of a million rows has a handful. */
  readonly kindOf = (text: string): RowKind | null | undefined => {
    if (this.kinds.has(text)) return this.kinds.get(text);
    const kind = this.layout.preset?.kinds?.[plainWord(text)] ?? rowKind(text);
    if (this.kinds.size < REMEMBERED) this.kinds.set(ownText(text), kind);
    return kind;
  };
}

/**
 * The open item, order or settled item of a row; null when the row only announces its debtor, or its item is closed and nobody says since when.
 * `paid_on` settles a row that leaves nothing open; beside an open amount it is the date of a part, and the rest stays open.
 */
export function itemOfRow(
  debtorNumber: string,
  cells: RowCells,
  fallback: CurrencyCode,
  { layout, isBalance, kindOf }: RowMeaning,
): ItemRecord | null {
  const currency = cells.currency(fallback);
  const exponent = minorUnitExponent(currency);
  const open = cells.owed('open', exponent);
  const amount = layout.isAmountOpen ? null : cells.owed('amount', exponent);
  const paidOn = cells.date('paid_on');
  const number = isBalance ? null : cells.text('invoice');
  const kind = cells.word('kind', kindOf);
  const dates = {
    invoiceOn: cells.date('invoice_date'),
    dueOn: cells.hasExtras ? dueDate(cells, layout) : cells.date('due_date'),
  };
  if (paidOn !== null && (!open || layout.isAmountOpen)) {
    const paid = layout.isAmountOpen ? open : amount;
    if (paid === null) return cells.fail('amount-unreadable', 'amount', '');
    // A credit that was used or a payment that was booked says nothing of how somebody pays.
    if (layout.preset !== null && (paid <= 0 || kind === 'payment-on-account')) return null;
    const item = { id: number ?? '', ...dates, settledOn: paidOn, amount: money(paid, currency) };
    return { kind: 'settled-item', debtorNumber, item };
  }
  if (open === null) return number === null && amount === null ? null : cells.fail('amount-unreadable', 'open', '');
  if (open === 0 || (cells.hasExtras && isClosed(cells, layout))) return null;
  if (kind === 'order') return { kind: 'open-order', debtorNumber, order: { number: number ?? '', open: money(open, currency) } };
  const item = openItem({ number, kind, ...dates }, cells, money(open, currency), amount);
  return { kind: 'open-item', debtorNumber, item: isBalance ? { ...item, id: BALANCE } : item };
}

/** SAP counts the days of the net term from a day of its own. */
function dueDate(cells: RowCells, { indexOf }: Layout): LocalDate | null {
  const due = cells.date('due_date');
  if (due !== null || !indexOf.has('baseline_date')) return due;
  const from = cells.date('baseline_date');
  const days = cells.days('days_3') || cells.days('days_2') || cells.days('days_1') || 0;
  return from === null ? null : addDays(from, days);
}

/** Drafts, what was taken back, and what another column says is settled. */
function isClosed(cells: RowCells, { preset, indexOf }: Layout): boolean {
  if (indexOf.has('cleared_by') && cells.raw('cleared_by') !== '') return true;
  if (indexOf.has('is_open') && cells.word('is_open', yesOrNo) === false) return true;
  if (!indexOf.has('status')) return false;
  const status = cells.raw('status');
  const open = preset?.openStatuses?.split(' ');
  return open ? status !== '' && !open.includes(status) : isNoDebtState(status);
}

interface ItemHead extends Pick<OpenItem, 'number' | 'invoiceOn' | 'dueOn'> {
  readonly kind: Exclude<RowKind, 'order'> | null;
}

function openItem(
  { number, kind: told, invoiceOn, dueOn }: ItemHead,
  cells: RowCells,
  open: Money,
  amount: number | null,
): OpenItem {
  const kind = kindBySign(told, open.minor, number !== null);
  // Some packages write credits without their sign and tell them by the kind alone.
  const sign = (kind === 'invoice') === open.minor > 0 ? 1 : -1;
  const signed = sign === 1 ? open : money(-open.minor, open.currency);
  const first = amount === null ? null : firstAmount(amount, told, sign);
  const original = first === null ? null : first === signed.minor ? signed : money(first, open.currency);
  const item = {
    id: number ?? '',
    kind,
    number,
    invoiceOn,
    dueOn,
    original,
    open: signed,
    ...disputeOf(cells),
    ...debitOf(cells),
  };
  return cells.hasExtras ? { ...item, ...referencesOf(cells) } : item;
}

type Credit = 'credit-note' | 'payment-on-account';

const isCredit = (kind: ItemHead['kind']): kind is Credit => kind === 'credit-note' || kind === 'payment-on-account';

/** Of a credit that is told as one, an amount without its sign beside an open one that has it. */
const firstAmount = (amount: number, told: ItemHead['kind'], sign: number): number =>
  isCredit(told) ? -Math.abs(amount) : amount * sign;

/** Where the kind says nothing, or says invoice of a negative amount, the sign and the number tell. */
function kindBySign(told: ItemHead['kind'], minor: number, hasNumber: boolean): OpenItemKind {
  if (isCredit(told)) return told;
  if (minor > 0) return 'invoice';
  return hasNumber || told === 'invoice' ? 'credit-note' : 'payment-on-account';
}

/** A mark in the books is the desk's own, so the dispute counts as accepted (domain.md 2.1); anything but yes or no is its reason. */
function disputeOf(cells: RowCells): Pick<OpenItem, 'dispute'> {
  const text = cells.text('disputed');
  if (text === null) return {};
  const isDisputed = yesOrNo(text);
  if (isDisputed === false) return {};
  return { dispute: { state: 'confirmed', reason: isDisputed === undefined ? text : null } };
}

function debitOf(cells: RowCells): Pick<OpenItem, 'isDirectDebit'> {
  return cells.word('direct_debit', yesOrNo) ? { isDirectDebit: true } : {};
}

function referencesOf(cells: RowCells): Pick<OpenItem, 'references'> {
  const reference = cells.text('reference');
  return reference === null ? {} : { references: [reference] };
}
