import type { CurrencyCode } from '@/lib/domain/money';
import { money } from '@/lib/domain/money';
import type { OpenItem, OpenItemKind, SettledItem } from '@/lib/domain/open-item';
import type { DomainRecord } from '@/lib/sources/contract';
import type { NettedItem } from './netted-item';

export type ItemRecord = Extract<DomainRecord, { kind: 'open-item' | 'settled-item' }>;

/** Records of one debtor from its netted items. What nets to zero is settled when a payment did it and its date is known, else it is nothing. */
export function debtorRecords(debtorNumber: string, items: readonly NettedItem[], currency: CurrencyCode): ItemRecord[] {
  const records: ItemRecord[] = [];
  items.forEach((item, index) => {
    if (item.open !== 0) records.push({ kind: 'open-item', debtorNumber, item: openItem(item, index, currency) });
    else if (isPaid(item)) records.push({ kind: 'settled-item', debtorNumber, item: settledItem(item, index, currency) });
  });
  return records;
}

/** One record of all that is open, for books that can not tell which invoices were paid. `minor`: its sum in minor units. */
export function balanceRecord(debtorNumber: string, minor: number, currency: CurrencyCode): ItemRecord[] {
  if (minor === 0) return [];
  const kind = minor > 0 ? 'invoice' : 'payment-on-account';
  const item = {
    id: 'balance',
    kind,
    number: null,
    invoiceOn: null,
    dueOn: null,
    original: null,
    open: money(minor, currency),
  } as const;
  return [{ kind: 'open-item', debtorNumber, item }];
}

/**
 * Records of a debtor whose balance the file states: the invoices that the journals show as open, and what then remains of the balance. The
 * remainder holds items of earlier years and payments that name no invoice of this one.
 */
export function statedRecords(
  debtorNumber: string,
  items: readonly NettedItem[],
  balance: number,
  currency: CurrencyCode,
): ItemRecord[] {
  const numbered = items.filter(({ ref, hasInvoice }) => ref !== '' && hasInvoice);
  const rest = balance - numbered.reduce((sum, { open }) => sum + open, 0);
  return [...debtorRecords(debtorNumber, numbered, currency), ...balanceRecord(debtorNumber, rest, currency)];
}

type PaidItem = NettedItem & { readonly paidOn: NonNullable<NettedItem['paidOn']> };

const isPaid = (item: NettedItem): item is PaidItem => item.paidOn !== null && item.invoiced > 0;

/** A line without a number has only its place among the others to be told apart by. */
function openItem(item: NettedItem, index: number, currency: CurrencyCode): OpenItem {
  const kind = kindOf(item);
  const open = money(item.open, currency);
  return {
    id: item.ref || `#${index}`,
    kind,
    number: item.ref || null,
    invoiceOn: item.invoiceOn,
    dueOn: item.dueOn,
    original: !item.hasInvoice ? null : item.invoiced === item.open ? open : money(item.invoiced, currency),
    open,
  };
}

function kindOf({ open, hasInvoice, invoiced }: NettedItem): OpenItemKind {
  if (open > 0) return 'invoice';
  return hasInvoice && invoiced < 0 ? 'credit-note' : 'payment-on-account';
}

function settledItem(item: PaidItem, index: number, currency: CurrencyCode): SettledItem {
  return {
    id: item.ref || `#${index}`,
    invoiceOn: item.invoiceOn,
    dueOn: item.dueOn,
    settledOn: item.paidOn,
    amount: money(item.invoiced, currency),
  };
}
