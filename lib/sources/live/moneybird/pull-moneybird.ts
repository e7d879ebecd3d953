import type { CurrencyCode } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { isForbidden } from '../is-forbidden';
import { LiveOutbox } from '../live-outbox';
import { OpenNames } from '../open-names';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { administrationOf } from './administration-of';
import { contactNumber, debtorRecord, documentId, externalDocument, invoiceDocument } from './documents';
import { type Listing, MoneybirdDesk } from './moneybird-desk';
import { contactRow, externalRow, invoiceRow, openRow } from './rows';

interface Pull {
  readonly desk: MoneybirdDesk;
  readonly outbox: LiveOutbox;
  readonly currency: CurrencyCode;
  /** In ISO 8601, UTC; null: all is asked. */
  readonly after: string | null;
  /** What is open now. */
  readonly open: OpenNames;
}

/** Without a period Moneybird answers the invoices of this year alone. */
const EVERY_YEAR = 'period:200001..209912';
const UNPAID = `state:open|late|reminded|pending_payment,${EVERY_YEAR}`;
const ALL = `state:all,${EVERY_YEAR}`;
const EVER = '2000-01-01T00:00:00Z';

/** The book of one administration of Moneybird, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullMoneybird(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const [outbox, since] = [new LiveOutbox(context), readWatermark(context.since)];
  const { id, name, currency } = await administrationOf({ ...context, http });
  const after = since && `${(since.at ?? EVER).slice(0, 19)}Z`;
  const pull: Pull = { desk: new MoneybirdDesk({ ...context, http }, id), outbox, currency, after, open: new OpenNames() };
  for (const gap of ['credit-limits', 'payment-terms', 'open-orders', 'unallocated-payments'] as const) outbox.gaps.add(gap);
  yield* pullContacts(pull);
  yield* pullInvoices(pull);
  yield* pullExternal(pull);
  await addOpen(pull);
  outbox.put(goneItems(pull.open, since?.open, currency));
  const next = writeWatermark({ at: mark(), open: pull.open.mark });
  yield outbox.last({ software: 'Moneybird', administration: name, currency }, next);
}

async function* pullContacts({ desk, outbox, after }: Pull): AsyncGenerator<Batch> {
  const listing: Listing =
    after === null
      ? { path: 'contacts', query: { include_archived: 'true' } }
      : { path: 'contacts/filter', query: { filter: `updated_after:${after}`, include_archived: 'true' } };
  for await (const page of desk.pages(listing)) {
    outbox.read({ resource: 'contacts', key: 'id' }, page, contactRow, (row) => [{ kind: 'debtor', debtor: debtorRecord(row) }]);
    yield* outbox.due();
  }
}

async function* pullInvoices({ desk, outbox, currency, after }: Pull): AsyncGenerator<Batch> {
  const filter = after === null ? ALL : `${ALL},updated_after:${after}`;
  for await (const page of desk.pages({ path: 'sales_invoices', query: { filter } })) {
    outbox.read({ resource: 'sales_invoices', key: 'id' }, page, invoiceRow, (row) =>
      documentRecords(invoiceDocument(row, currency), after !== null),
    );
    yield* outbox.due();
  }
}

/** Invoices that are open now: one that is deleted, or sent to another contact, does not say so itself. */
async function addOpen({ desk, open }: Pull): Promise<void> {
  for await (const page of desk.pages({ path: 'sales_invoices', query: { filter: UNPAID } }))
    for (const row of page) {
      const invoice = openRow.safeParse(row).data;
      const debtor = invoice && contactNumber(invoice);
      if (debtor) open.add(debtor, documentId(invoice, invoice.invoice_id));
    }
}

/** These have no filter by change, so all are asked each time; they are few. Who may not read them has a book without. */
async function* pullExternal({ desk, outbox, currency, after, open }: Pull): AsyncGenerator<Batch> {
  try {
    for await (const page of desk.pages({ path: 'external_sales_invoices', query: { filter: ALL }, isExtra: true })) {
      for (const row of page) {
        const external = openRow.safeParse(row).data;
        const debtor = external && contactNumber(external);
        if (debtor) open.add(debtor, documentId(external, external.reference));
      }
      outbox.read({ resource: 'external_sales_invoices', key: 'id' }, page, externalRow, (row) =>
        documentRecords(externalDocument(row, currency), after !== null),
      );
      yield* outbox.due();
    }
  } catch (error) {
    if (!isForbidden(error)) throw error;
    outbox.gaps.add('opening-items');
  }
}
