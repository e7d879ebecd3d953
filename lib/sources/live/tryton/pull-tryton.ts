import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { changedSince } from './changed-since';
import { companyOf } from './company-of';
import { LISTINGS } from './listings';
import { orderRecords } from './order-records';
import { KINDS, ofCompany, originOf, type Pull } from './pull';
import { pullItems } from './pull-items';
import { pullParties } from './pull-parties';
import { orderRow } from './rows';
import { TrytonDesk } from './tryton-desk';

/** The book of one company of Tryton, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullTryton(context: LiveContext): AsyncGenerator<Batch> {
  const [desk, outbox] = [await TrytonDesk.open(context), new LiveOutbox(context)];
  const since = readWatermark(context.since);
  const company = await companyOf(desk, context);
  const marks: Record<string, string | null> = {};
  // Before anything is read, so that whatever changes meanwhile is asked for the next time.
  for (const kind of KINDS) marks[kind] = (await orNothing(desk.newest(LISTINGS[kind].model))) ?? since?.[kind] ?? null;
  const pull: Pull = { desk, outbox, company, isChange: since !== null, since: since ?? {} };
  yield* pullParties(pull);
  yield* pullItems(pull);
  yield* part(outbox, 'open-orders', pullOrders(pull));
  await desk.close();
  const last = outbox.last(
    { software: 'Tryton', administration: company.name, currency: company.currency },
    writeWatermark(marks),
  );
  yield outbox.gaps.has('due-dates') ? { ...last, about: { ...last.about, rung: 'invoice-dates' } } : last;
}

async function* pullOrders({ desk, outbox, company, isChange, since }: Pull): AsyncGenerator<Batch> {
  const whole = [['state', 'in', ['confirmed', 'processing']]];
  const changed = isChange ? changedSince(since.order, ['invoices']) : whole;
  const domain = [['number', '!=', null], ...ofCompany(company), ...changed];
  for await (const page of desk.pages({ ...LISTINGS.order, domain })) {
    outbox.read(originOf('order'), page, orderRow, (row) => orderRecords(row, company.currency, isChange));
    yield* outbox.due();
  }
}
