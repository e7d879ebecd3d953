import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import type { OpenItem, OpenItemKind } from '@/lib/domain/open-item';
import type { DomainRecord } from '@/lib/sources/contract';
import type { RowCells } from './row-cells';
import { type RowKind, rowKind, yesOrNo } from './row-words';

export type ItemRecord = Exclude<DomainRecord, { kind: 'debtor' | 'bank-entry' }>;

/**
 * The open item, order or settled item of a row; null when the row only announces its debtor, or its item is closed and nobody says since when.
 * `paid_on` settles a row that leaves nothing open; beside an open amount it is the date of a part, and the rest stays open.
 */
export function csvItem(debtorNumber: string, cells: RowCells, fallback: CurrencyCode): ItemRecord | null {
  const currency = cells.currency(fallback);
  const exponent = minorUnitExponent(currency);
  const open = cells.amount('open', exponent);
  const amount = cells.amount('amount', exponent);
  const paidOn = cells.date('paid_on');
  const number = cells.text('invoice');
  const kind = cells.word('kind', rowKind);
  const dates = { invoiceOn: cells.date('invoice_date'), dueOn: cells.date('due_date') };
  if (paidOn !== null && !open) {
    if (amount === null) return cells.fail('amount-unreadable', 'amount', '');
    return {
      kind: 'settled-item',
      debtorNumber,
      item: { id: number ?? '', ...dates, settledOn: paidOn, amount: money(amount, currency) },
    };
  }
  if (open === null) return number === null && amount === null ? null : cells.fail('amount-unreadable', 'open', '');
  if (open === 0) return null;
  if (kind === 'order') return { kind: 'open-order', debtorNumber, order: { number: number ?? '', open: money(open, currency) } };
  const item = openItem({ number, kind, ...dates }, cells, money(open, currency), amount);
  return { kind: 'open-item', debtorNumber, item };
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
  const kind = kindOf(told, open.minor, number !== null);
  // Some packages write credits without their sign and tell them by the kind alone.
  const sign = (kind === 'invoice') === open.minor > 0 ? 1 : -1;
  const signed = sign === 1 ? open : money(-open.minor, open.currency);
  const original = amount === null ? null : amount * sign === signed.minor ? signed : money(amount * sign, open.currency);
  return { id: number ?? '', kind, number, invoiceOn, dueOn, original, open: signed, ...disputeOf(cells), ...debitOf(cells) };
}

/** Where the kind says nothing, or says invoice of a negative amount, the sign and the number tell. */
function kindOf(told: ItemHead['kind'], minor: number, hasNumber: boolean): OpenItemKind {
  if (told === 'credit-note' || told === 'payment-on-account') return told;
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
