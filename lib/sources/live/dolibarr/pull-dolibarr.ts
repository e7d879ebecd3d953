import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { rows } from '../schema';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { companyOf } from './company-of';
import { debtorRecord, termsOf } from './documents';
import { DolibarrDesk } from './dolibarr-desk';
import { Parties } from './parties';
import type { Pull } from './pull';
import { pullInvoices } from './pull-invoices';
import { pullOrders } from './pull-orders';
import { partyRow } from './rows';

const EVER = '2000-01-01T00:00:00Z';
/** Changes are dated by the clock on the wall of the database, in a zone that nobody tells: the furthest is 14 hours ahead of ours or behind. */
const ZONES_MS = 14 * 3_600_000;

/** The book of one company of Dolibarr, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullDolibarr(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const [desk, outbox, since] = [new DolibarrDesk({ ...context, http }), new LiveOutbox(context), readWatermark(context.since)];
  const { name, currency } = await companyOf(desk, context);
  const terms = await paymentTerms(desk, outbox);
  const pull: Pull = {
    context,
    desk,
    outbox,
    parties: new Parties(desk, since?.parties),
    currency,
    changed: since && changedSince(since.at ?? EVER),
    before: since ?? {},
    marks: {},
    toDebtor: (row) => debtorRecord(row, currency, terms),
  };
  outbox.gaps.add('unallocated-payments');
  yield* pullParties(pull);
  yield* pullInvoices(pull);
  yield* part(outbox, 'open-orders', pullOrders(pull));
  const next = writeWatermark({ at: mark(), parties: pull.parties.mark, ...pull.marks });
  yield outbox.last({ software: 'Dolibarr', administration: name, currency }, next);
}

function changedSince(at: string): string {
  const earliest = new Date(Date.parse(at) - ZONES_MS).toISOString().slice(0, 19).replace('T', ' ');
  return `(t.tms:>=:'${earliest}')`;
}

async function paymentTerms(desk: DolibarrDesk, outbox: LiveOutbox): Promise<ReadonlyMap<string, PaymentTerm>> {
  const found = await orNothing(desk.one('setup/dictionary/payment_terms?limit=1000', rows(1_000)));
  if (found === null) outbox.gaps.add('payment-terms');
  return termsOf(found ?? []);
}

async function* pullParties({ desk, outbox, parties, changed, toDebtor }: Pull): AsyncGenerator<Batch> {
  const query = { mode: '1', ...(changed ? { sqlfilters: changed } : {}) };
  for await (const page of desk.pages({ path: 'thirdparties', query })) {
    outbox.read({ resource: 'thirdparties', key: 'id' }, page, partyRow, (row) => {
      parties.add(row);
      return [{ kind: 'debtor', debtor: toDebtor(row) }];
    });
    yield* outbox.due();
  }
}
