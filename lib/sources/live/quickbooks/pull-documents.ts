import type { Batch } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import type { LiveDocument } from '../live-document';
import { OpenNames } from '../open-names';
import { creditDocument, invoiceDocument, invoiceId, paymentDocument } from './documents';
import type { Payers } from './payers';
import type { Pull } from './pull';
import { creditRow, invoiceRow, openRow, paymentRow } from './rows';

const UNPAID = "Balance > '0'";

/** A document with the number of who pays it. */
const paid = (payers: Payers, document: LiveDocument): LiveDocument => ({
  ...document,
  debtorNumber: payers.of(document.debtorNumber),
});

export async function* pullPayments({ desk, outbox, company, changed, days, payers }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('Payment', changed ?? [])) {
    outbox.read({ resource: 'Payment', key: 'Id' }, page, paymentRow, (row) => {
      days.add(row);
      return documentRecords(paid(payers, paymentDocument(row, company.currency)), changed !== null);
    });
    yield* outbox.due();
  }
}

export async function* pullInvoices({ desk, outbox, company, changed, days, payers }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('Invoice', changed ?? [])) {
    if (!outbox.gaps.has('settled-items')) await days.learn(page);
    outbox.read({ resource: 'Invoice', key: 'Id' }, page, invoiceRow, (row) =>
      documentRecords(paid(payers, invoiceDocument(row, company.currency, days.of(row.Id))), changed !== null),
    );
    yield* outbox.due();
  }
}

/** The names of all invoices that are open now: one that is deleted, or given to another customer, does not say so itself. */
export async function openInvoices({ desk, payers }: Pull): Promise<OpenNames> {
  const open = new OpenNames();
  for await (const page of desk.pages('Invoice', [UNPAID]))
    for (const row of page) {
      const invoice = openRow.safeParse(row).data;
      if (invoice?.CustomerRef) open.add(payers.of(invoice.CustomerRef.value), invoiceId(invoice));
    }
  return open;
}

export async function* pullCredits({ desk, outbox, company, changed, payers }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('CreditMemo', changed ?? [])) {
    outbox.read({ resource: 'CreditMemo', key: 'Id' }, page, creditRow, (row) =>
      documentRecords(paid(payers, creditDocument(row, company.currency)), changed !== null),
    );
    yield* outbox.due();
  }
}
