import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { goneItems } from '../gone-items';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { companyOf } from './company-of';
import { debtorRecord, termsOf } from './documents';
import { Payers } from './payers';
import { PaymentDays } from './payment-days';
import type { Pull } from './pull';
import { openInvoices, pullCredits, pullInvoices, pullPayments } from './pull-documents';
import { QuickbooksDesk } from './quickbooks-desk';
import { customerRow } from './rows';

const EVER = '2000-01-01T00:00:00Z';
/** Customers that are put away owe what they owe. */
const ALL_CUSTOMERS = 'Active in (true, false)';

/** The book of one company of QuickBooks Online, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullQuickbooks(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const desk = new QuickbooksDesk({ ...context, http });
  const [outbox, since, company] = [new LiveOutbox(context), readWatermark(context.since), await companyOf(desk, context)];
  const changed = since && [`MetaData.LastUpdatedTime >= '${(since.at ?? EVER).slice(0, 19)}Z'`];
  const pull: Pull = { desk, outbox, company, changed, days: new PaymentDays(desk), payers: new Payers(since?.payers) };
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
    writeWatermark({ at: mark(), open: open.mark, payers: pull.payers.mark }),
  );
}

async function* pullCustomers({ desk, outbox, changed, payers }: Pull): AsyncGenerator<Batch> {
  const found = await orNothing(desk.all('Term'));
  if (found === null) outbox.gaps.add('payment-terms');
  const terms = termsOf(found ?? []);
  for await (const page of desk.pages('Customer', [ALL_CUSTOMERS, ...(changed ?? [])])) {
    outbox.read({ resource: 'Customer', key: 'Id' }, page, customerRow, (row) => {
      payers.add(row);
      return payers.of(row.Id) === row.Id ? [{ kind: 'debtor', debtor: debtorRecord(row, terms) }] : [];
    });
    yield* outbox.due();
  }
}
