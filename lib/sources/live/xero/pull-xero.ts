import type { CurrencyCode } from '@/lib/domain/money';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { LiveOutbox } from '../live-outbox';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { creditDocument, debtorRecord, invoiceDocument, mayOwe } from './documents';
import { organisationOf } from './organisation-of';
import { contactRow, creditRow, invoiceRow } from './rows';
import { XeroDesk } from './xero-desk';

interface Pull {
  readonly desk: XeroDesk;
  readonly outbox: LiveOutbox;
  readonly currency: CurrencyCode;
  /** As Xero wants a moment: in UTC, without its zone. Null: all is asked. */
  readonly since: string | null;
}

const EVER = '2000-01-01T00:00:00';

/** The book of one organisation of Xero, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullXero(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const clocked = { ...context, http };
  const [outbox, marks, organisation] = [new LiveOutbox(context), readWatermark(context.since), await organisationOf(clocked)];
  const { tenant, name, currency } = organisation;
  const pull: Pull = { desk: new XeroDesk(clocked, tenant), outbox, currency, since: marks && (marks.at ?? EVER).slice(0, 19) };
  for (const gap of ['credit-limits', 'open-orders'] as const) outbox.gaps.add(gap);
  yield* pullContacts(pull);
  yield* pullInvoices(pull);
  yield* pullCredits(pull, 'CreditNotes', 'ACCRECCREDIT', 'CreditNoteID');
  yield* part(outbox, 'unallocated-payments', pullCredits(pull, 'Overpayments', 'RECEIVE-OVERPAYMENT', 'OverpaymentID'));
  yield* part(outbox, 'unallocated-payments', pullCredits(pull, 'Prepayments', 'RECEIVE-PREPAYMENT', 'PrepaymentID'));
  yield outbox.last({ software: 'Xero', administration: name, currency }, writeWatermark({ at: mark() }));
}

async function* pullContacts({ desk, outbox, since }: Pull): AsyncGenerator<Batch> {
  const parameters = { includeArchived: 'true', order: 'ContactID' };
  for await (const page of desk.pages({ resource: 'Contacts', parameters, since })) {
    outbox.read({ resource: 'Contacts', key: 'ContactID' }, page, contactRow, (row) =>
      mayOwe(row) ? [{ kind: 'debtor', debtor: debtorRecord(row) }] : [],
    );
    yield* outbox.due();
  }
}

async function* pullInvoices({ desk, outbox, currency, since }: Pull): AsyncGenerator<Batch> {
  // What was taken back is of interest to who had it before.
  const states = since === null ? 'AUTHORISED,PAID' : 'AUTHORISED,PAID,VOIDED,DELETED';
  const parameters = { where: 'Type=="ACCREC"', Statuses: states, order: 'InvoiceID' };
  for await (const page of desk.pages({ resource: 'Invoices', parameters, since })) {
    outbox.read({ resource: 'Invoices', key: 'InvoiceNumber' }, page, invoiceRow, (row) =>
      row.Type === 'ACCREC' ? documentRecords(invoiceDocument(row, currency), since !== null) : [],
    );
    yield* outbox.due();
  }
}

async function* pullCredits(
  { desk, outbox, currency, since }: Pull,
  resource: string,
  type: string,
  key: string,
): AsyncGenerator<Batch> {
  const parameters = { where: `Type=="${type}"`, order: key };
  for await (const page of desk.pages({ resource, parameters, since })) {
    outbox.read({ resource, key }, page, creditRow, (row) =>
      row.Type === type ? documentRecords(creditDocument(row, currency), since !== null) : [],
    );
    yield* outbox.due();
  }
}
