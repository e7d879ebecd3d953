import * as z from 'zod/mini';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { Batch, DomainRecord } from '@/lib/sources/contract';
import { invoiceRecords } from './book-records';
import { isNew, keyOf, missing, type Settled } from './marks';
import type { Pull } from './pull';
import { invoiceRow } from './rows';

const ORIGIN = { resource: 'invoice', key: 'number' };
const ready = z.custom<DomainRecord>();
const lost = z.object({ debtorNumber: z.string(), number: z.string() });

/** Invoices and credit notes that are not as they were told before, and those that are not there any more. */
export async function* pullInvoices({ desk, outbox, reading, isChange, before, after }: Pull): AsyncGenerator<Batch> {
  const rows = await desk.report('invoices');
  const settled = new Map<string, Settled[]>();
  outbox.read(ORIGIN, rows, invoiceRow, (row) =>
    invoiceRecords(row, reading).filter((record) => {
      const key = keyOf(row.customer, row.number);
      if (record.kind === 'settled-item') settled.set(row.customer, [...(settled.get(row.customer) ?? []), record]);
      if (record.kind !== 'open-item') return false;
      return record.item.open.minor === 0 ? key in before.open : isNew(before.open, after.open, key, record.item);
    }),
  );
  yield* outbox.due();
  for (const [customer, records] of settled) {
    if (isNew(before.settled, after.settled, customer, records)) outbox.read(ORIGIN, records, ready, (record) => [record]);
    yield* outbox.due();
  }
  if (!isChange) return;
  outbox.read(ORIGIN, missing(before.open, rows), lost, ({ debtorNumber, number }) => [
    gone(debtorNumber, number, reading.currency),
  ]);
}

function gone(debtorNumber: string, number: string, currency: CurrencyCode): DomainRecord {
  const nothing = { invoiceOn: null, dueOn: null, original: null, open: money(0, currency) };
  return { kind: 'open-item', debtorNumber, item: { id: number, kind: 'invoice', number, ...nothing } };
}
