import type * as z from 'zod/mini';
import { money } from '@/lib/domain/money';
import type { Batch, DomainRecord } from '@/lib/sources/contract';
import { changedSince } from './changed-since';
import { invoiceRecords } from './invoice-records';
import type { Ledger } from './ledger';
import { lineId } from './line-records';
import { LISTINGS, SENT } from './listings';
import { ofCompany, originOf, type Pull } from './pull';
import { invoiceRow, lineRow } from './rows';
import type { Domain } from './tryton-desk';

/** Ids in one condition: a database takes a thousand. */
const GROUP = 500;
const ORIGIN = /^account\.invoice,(\d+)$/;

/** Invoices and credit notes. Of changes also those whose lines changed: a payment is reconciled in the ledger, and the invoice need not notice. */
export async function* pullInvoices(pull: Pull, ledger: Ledger): AsyncGenerator<Batch> {
  const { desk, outbox, company, isChange } = pull;
  for (const domain of domainsOf(pull, ledger)) {
    const listing = { ...LISTINGS.invoice, fields: ledger.fields, domain: [...SENT, ...ofCompany(company), ...domain] };
    for await (const page of desk.pages(listing)) {
      outbox.read(originOf('invoice'), page, invoiceRow, (row) => {
        for (const id of row.payment_lines ?? []) ledger.ofInvoices.add(id);
        for (const { id } of row['lines_to_pay.'] ?? []) ledger.ofInvoices.add(id);
        const records = invoiceRecords(row, company.currency, isChange);
        return isChange ? [...records, ...allocated(row)] : records;
      });
      yield* outbox.due();
    }
  }
}

function domainsOf({ isChange, since }: Pull, { changed }: Ledger): readonly Domain[] {
  if (!isChange) return [[['state', 'in', ['posted', 'paid']]]];
  const lines = changed.flatMap((row) => lineRow.safeParse(row).data ?? []);
  const invoices = new Set(lines.flatMap(({ move_origin }) => ORIGIN.exec(move_origin ?? '')?.[1] ?? []).map(Number));
  return [
    changedSince(since.invoice),
    ...groups([...invoices]).map((ids) => [['id', 'in', ids]]),
    ...groups(lines.map(({ id }) => id)).map((ids) => [['payment_lines', 'in', ids]]),
  ];
}

const groups = (ids: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(ids.length / GROUP) }, (_, at) => ids.slice(at * GROUP, (at + 1) * GROUP));

/** Payments that count in the invoice, and may have stood by themselves before. */
function allocated(row: z.infer<typeof invoiceRow>): readonly DomainRecord[] {
  const currency = row['currency.'].code as Parameters<typeof money>[1];
  const nothing = { number: null, invoiceOn: null, dueOn: null, original: null, open: money(0, currency) };
  return (row.payment_lines ?? []).map((id) => ({
    kind: 'open-item',
    debtorNumber: row['party.'].code,
    item: { id: lineId(id), kind: 'payment-on-account', ...nothing },
  }));
}
