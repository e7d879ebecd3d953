import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { LiveOutbox } from '../live-outbox';
import { OpenNames } from '../open-names';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { type Company, companyOf } from './company-of';
import { creditDocument, debtorRecord, invoiceDocument, invoiceId, paymentDocument, termsOf } from './documents';
import { PaymentDays } from './payment-days';
import { QuickbooksDesk } from './quickbooks-desk';
import { creditRow, customerRow, invoiceRow, openRow, paymentRow } from './rows';

interface Pull {
  readonly desk: QuickbooksDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  /** Conditions on what changed; null: all is asked. */
  readonly changed: readonly string[] | null;
  readonly days: PaymentDays;
}

const EVER = '2000-01-01T00:00:00Z';
const UNPAID = "Balance > '0'";
/** Customers that are put away owe what they owe. */
const ALL_CUSTOMERS = 'Active in (true, false)';

/** The book of one company of QuickBooks Online, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullQuickbooks(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const desk = new QuickbooksDesk({ ...context, http });
  const [outbox, since, company] = [new LiveOutbox(context), readWatermark(context.since), await companyOf(desk, context)];
  const changed = since && [`MetaData.LastUpdatedTime >= '${(since.at ?? EVER).slice(0, 19)}Z'`];
  const pull: Pull = { desk, outbox, company, changed, days: new PaymentDays(desk) };
  for (const gap of ['credit-limits', 'open-orders'] as const) outbox.gaps.add(gap);
  yield* pullCustomers(pull);
  // Before the invoices, for these know that they were paid and not when.
  yield* part(outbox, 'settled-items', pullPayments(pull));
  if (outbox.gaps.has('settled-items')) outbox.gaps.add('unallocated-payments');
  yield* pullInvoices(pull);
  yield* pullCredits(pull);
  const open = await openInvoices(pull);
  outbox.put(goneItems(open, since?.open, company.currency));
  yield outbox.last(
    { software: 'QuickBooks Online', administration: company.name, currency: company.currency },
    writeWatermark({ at: mark(), open: open.mark }),
  );
}

async function* pullCustomers({ desk, outbox, changed }: Pull): AsyncGenerator<Batch> {
  const found = await orNothing(desk.all('Term'));
  if (found === null) outbox.gaps.add('payment-terms');
  const terms = termsOf(found ?? []);
  for await (const page of desk.pages('Customer', [ALL_CUSTOMERS, ...(changed ?? [])])) {
    outbox.read({ resource: 'Customer', key: 'Id' }, page, customerRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, terms) },
    ]);
    yield* outbox.due();
  }
}

async function* pullPayments({ desk, outbox, company, changed, days }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('Payment', changed ?? [])) {
    outbox.read({ resource: 'Payment', key: 'Id' }, page, paymentRow, (row) => {
      days.add(row);
      return documentRecords(paymentDocument(row, company.currency), changed !== null);
    });
    yield* outbox.due();
  }
}

async function* pullInvoices({ desk, outbox, company, changed, days }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('Invoice', changed ?? [])) {
    if (!outbox.gaps.has('settled-items')) await days.learn(page);
    outbox.read({ resource: 'Invoice', key: 'Id' }, page, invoiceRow, (row) =>
      documentRecords(invoiceDocument(row, company.currency, days.of(row.Id)), changed !== null),
    );
    yield* outbox.due();
  }
}

/** The names of all invoices that are open now: one that is deleted, or given to another customer, does not say so itself. */
async function openInvoices({ desk }: Pull): Promise<OpenNames> {
  const open = new OpenNames();
  for await (const page of desk.pages('Invoice', [UNPAID]))
    for (const row of page) {
      const invoice = openRow.safeParse(row).data;
      if (invoice?.CustomerRef) open.add(invoice.CustomerRef.value, invoiceId(invoice));
    }
  return open;
}

async function* pullCredits({ desk, outbox, company, changed }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages('CreditMemo', changed ?? [])) {
    outbox.read({ resource: 'CreditMemo', key: 'Id' }, page, creditRow, (row) =>
      documentRecords(creditDocument(row, company.currency), changed !== null),
    );
    yield* outbox.due();
  }
}
