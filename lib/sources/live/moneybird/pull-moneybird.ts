import type { CurrencyCode } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { isForbidden } from '../is-forbidden';
import { LiveOutbox } from '../live-outbox';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { administrationOf } from './administration-of';
import { debtorRecord, externalDocument, invoiceDocument } from './documents';
import { type Listing, MoneybirdDesk } from './moneybird-desk';
import { contactRow, externalRow, invoiceRow } from './rows';

interface Pull {
  readonly desk: MoneybirdDesk;
  readonly outbox: LiveOutbox;
  readonly currency: CurrencyCode;
  /** As Moneybird writes a moment; null: all is asked. */
  readonly after: string | null;
}

const EVER = '2000-01-01T00:00:00Z';

/** The book of one administration of Moneybird, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullMoneybird(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const [outbox, since] = [new LiveOutbox(context), readWatermark(context.since)];
  const { id, name, currency } = await administrationOf({ ...context, http });
  const after = since && `${(since.at ?? EVER).slice(0, 19).replace('T', ' ')} UTC`;
  const pull: Pull = { desk: new MoneybirdDesk({ ...context, http }, id), outbox, currency, after };
  for (const gap of ['credit-limits', 'payment-terms', 'open-orders', 'unallocated-payments'] as const) outbox.gaps.add(gap);
  yield* pullContacts(pull);
  yield* pullInvoices(pull);
  yield* pullExternal(pull);
  yield outbox.last({ software: 'Moneybird', administration: name, currency }, writeWatermark({ at: mark() }));
}

async function* pullContacts({ desk, outbox, after }: Pull): AsyncGenerator<Batch> {
  const listing: Listing =
    after === null
      ? { path: 'contacts', query: { include_archived: 'true' } }
      : { path: 'contacts/filter', query: { filter: `updated_after:${after}` } };
  for await (const page of desk.pages(listing)) {
    outbox.read({ resource: 'contacts', key: 'id' }, page, contactRow, (row) => [{ kind: 'debtor', debtor: debtorRecord(row) }]);
    yield* outbox.due();
  }
}

async function* pullInvoices({ desk, outbox, currency, after }: Pull): AsyncGenerator<Batch> {
  const filter = after === null ? 'state:all' : `state:all,updated_after:${after}`;
  for await (const page of desk.pages({ path: 'sales_invoices', query: { filter } })) {
    outbox.read({ resource: 'sales_invoices', key: 'id' }, page, invoiceRow, (row) =>
      documentRecords(invoiceDocument(row, currency), after !== null),
    );
    yield* outbox.due();
  }
}

/** These have no filter by change, so all are asked each time; they are few. Who may not read them has a book without. */
async function* pullExternal({ desk, outbox, currency, after }: Pull): AsyncGenerator<Batch> {
  try {
    for await (const page of desk.pages({ path: 'external_sales_invoices', query: { filter: 'state:all' }, isExtra: true })) {
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
