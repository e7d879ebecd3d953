import type { DomainRecord } from '@/lib/sources/contract';

/** What stands in a book once records are applied, by what tells them apart; values as text, so that a difference is easy to read. */
export interface LiveBook {
  readonly debtors: Record<string, string>;
  readonly open: Record<string, string>;
  readonly settled: Record<string, string>;
  readonly orders: Record<string, string>;
}

export const emptyBook = (): LiveBook => ({ debtors: {}, open: {}, settled: {}, orders: {} });

/** Applies records as the contract of live sources says. */
export function applyRecords(book: LiveBook, records: readonly DomainRecord[]): LiveBook {
  for (const record of records) applyRecord(book, record);
  return book;
}

function applyRecord(book: LiveBook, record: DomainRecord): void {
  if (record.kind === 'debtor') {
    const { debtor } = record;
    const limit = debtor.creditLimit ? `${debtor.creditLimit.minor} ${debtor.creditLimit.currency}` : '-';
    book.debtors[debtor.number] = [
      ...[debtor.name, debtor.vatId ?? '-', debtor.registrationNumber ?? '-', debtor.iban ?? '-', debtor.email ?? '-'],
      ...[limit, debtor.paymentTerm?.days ?? '-'],
    ].join(' | ');
  }
  if (record.kind === 'open-item') {
    const { item } = record;
    const key = `${record.debtorNumber} ${item.id}`;
    delete book.open[key];
    delete book.settled[key];
    if (item.open.minor !== 0) {
      const amounts = `${item.open.minor} of ${item.original?.minor ?? '-'} ${item.open.currency}`;
      book.open[key] = `${item.kind} ${item.number} ${amounts} ${item.invoiceOn} due ${item.dueOn ?? '-'}`;
    }
  }
  if (record.kind === 'settled-item') {
    const { item } = record;
    const key = `${record.debtorNumber} ${item.id}`;
    delete book.open[key];
    book.settled[key] =
      `${item.amount.minor} ${item.amount.currency} ${item.invoiceOn} due ${item.dueOn ?? '-'} paid ${item.settledOn}`;
  }
  if (record.kind === 'open-order') {
    const key = `${record.debtorNumber} ${record.order.number}`;
    delete book.orders[key];
    if (record.order.open.minor !== 0) book.orders[key] = `${record.order.open.minor} ${record.order.open.currency}`;
  }
}
