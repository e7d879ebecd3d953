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
import { CentralDesk } from './central-desk';
import { companyOf } from './company-of';
import { creditMemoDocument, debtorRecord, invoiceDocument, isPosted, termsOf } from './documents';
import type { Pull } from './pull';
import { pullOrders } from './pull-orders';
import { creditMemoRow, customerRow, invoiceRow, openRow } from './rows';

const OPEN = "status eq 'Open'";
const EVER = '2000-01-01T00:00:00.000Z';

/** The book of one company of Business Central, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullCentral(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const clocked = { ...context, http };
  const [outbox, since, company] = [new LiveOutbox(context), readWatermark(context.since), await companyOf(clocked)];
  const changed = since && `lastModifiedDateTime ge ${since.at ?? EVER}`;
  const pull: Pull = { desk: new CentralDesk(clocked, company.id), outbox, company, changed };
  const [open, orders] = [new OpenNames(), new OpenNames()];
  for (const gap of ['settled-items', 'unallocated-payments'] as const) outbox.gaps.add(gap);
  yield* pullCustomers(pull);
  yield* pullInvoices(pull, open);
  yield* pullCreditMemos(pull, open);
  outbox.put(goneItems(open, since?.open, company.currency));
  yield* part(outbox, 'open-orders', pullOrders(pull, orders, since?.orders));
  const next = writeWatermark({ at: mark(), open: open.mark, orders: orders.mark });
  yield outbox.last({ software: 'Business Central', administration: company.name, currency: company.currency }, next);
}

async function* pullCustomers({ desk, outbox, company, changed }: Pull): AsyncGenerator<Batch> {
  const found = await orNothing(desk.all({ path: 'paymentTerms', isExtra: true }));
  if (found === null) outbox.gaps.add('payment-terms');
  const terms = termsOf(found ?? []);
  for await (const page of desk.pages({ path: 'customers', ...(changed ? { filter: changed } : {}) })) {
    outbox.read({ resource: 'customers', key: 'number' }, page, customerRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, company.currency, terms) },
    ]);
    yield* outbox.due();
  }
}

/** A payment of a part does not change an invoice here, so all that is open is asked each time, and with it what else changed. */
async function* pullInvoices({ desk, outbox, company, changed }: Pull, open: OpenNames): AsyncGenerator<Batch> {
  for (const filter of [OPEN, ...(changed === null ? [] : [changed])]) {
    for await (const page of desk.pages({ path: 'salesInvoices', filter })) {
      if (filter === OPEN) addNames(open, page);
      outbox.read({ resource: 'salesInvoices', key: 'number' }, page, invoiceRow, (row) =>
        isPosted(row) ? documentRecords(invoiceDocument(row, company.currency), changed !== null) : [],
      );
      yield* outbox.due();
    }
  }
}

async function* pullCreditMemos({ desk, outbox, company, changed }: Pull, open: OpenNames): AsyncGenerator<Batch> {
  for (const filter of [OPEN, ...(changed === null ? [] : [changed])]) {
    for await (const page of desk.pages({ path: 'salesCreditMemos', filter })) {
      if (filter === OPEN) addNames(open, page);
      outbox.read({ resource: 'salesCreditMemos', key: 'number' }, page, creditMemoRow, (row) =>
        isPosted(row) ? documentRecords(creditMemoDocument(row, company.currency), changed !== null) : [],
      );
      yield* outbox.due();
    }
  }
}

/** Before rows are read, so that one that cannot be read is not as one that is gone. */
function addNames(open: OpenNames, page: readonly unknown[]): void {
  for (const row of page) {
    const document = openRow.safeParse(row).data;
    const debtor = document?.billToCustomerNumber || document?.customerNumber;
    if (document && debtor) open.add(debtor, document.number);
  }
}
