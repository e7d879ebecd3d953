import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { debtorRecord, mayOwe } from './documents';
import { organisationOf } from './organisation-of';
import type { Pull } from './pull';
import { pullCredits, pullInvoices } from './pull-documents';
import { contactRow } from './rows';
import { XeroDesk } from './xero-desk';

const EVER = '2000-01-01T00:00:00';

/** The book of one organisation of Xero, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullXero(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const clocked = { ...context, http };
  const [outbox, marks, organisation] = [new LiveOutbox(context), readWatermark(context.since), await organisationOf(clocked)];
  const { tenant, name, currency } = organisation;
  const pull: Pull = {
    desk: new XeroDesk(clocked, tenant),
    outbox,
    currency,
    since: marks && (marks.at ?? EVER).slice(0, 19),
    before: marks ?? {},
    marks: {},
  };
  for (const gap of ['credit-limits', 'open-orders'] as const) outbox.gaps.add(gap);
  yield* pullContacts(pull);
  yield* pullInvoices(pull);
  yield* pullCredits(pull, 'CreditNotes', 'ACCRECCREDIT', 'CreditNoteID');
  yield* part(outbox, 'unallocated-payments', pullCredits(pull, 'Overpayments', 'RECEIVE-OVERPAYMENT', 'OverpaymentID'));
  yield* part(outbox, 'unallocated-payments', pullCredits(pull, 'Prepayments', 'RECEIVE-PREPAYMENT', 'PrepaymentID'));
  yield outbox.last({ software: 'Xero', administration: name, currency }, writeWatermark({ ...pull.marks, at: mark() }));
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
