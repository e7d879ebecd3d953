import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { part } from '../part';
import { LedgersmbDesk } from './ledgersmb-desk';
import { noMarks, readMarks } from './marks';
import type { Pull } from './pull';
import { pullCustomers } from './pull-customers';
import { pullInvoices } from './pull-invoices';
import { pullOrders } from './pull-orders';

/** The book of one company of LedgerSMB, or what is not as it was told before. @throws SourceRefused as `LiveSource` says. */
export async function* pullLedgersmb(context: LiveContext): AsyncGenerator<Batch> {
  const { currency } = context;
  const [desk, outbox] = [await LedgersmbDesk.open(context), new LiveOutbox(context)];
  const pull: Pull = {
    desk,
    outbox,
    reading: { notation: desk.notation, currency },
    isChange: context.since !== null,
    before: readMarks(context.since),
    after: noMarks(),
  };
  // What came in for no invoice stands in no report that tells whose it is.
  outbox.gaps.add('unallocated-payments');
  yield* pullCustomers(pull);
  yield* pullInvoices(pull);
  yield* part(outbox, 'open-orders', pullOrders(pull));
  yield outbox.last({ software: 'LedgerSMB', administration: desk.company, currency }, JSON.stringify(pull.after));
}
