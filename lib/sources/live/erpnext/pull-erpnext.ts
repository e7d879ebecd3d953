import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { companyOf } from './company-of';
import { type Filter, FrappeDesk, type Listing } from './frappe-desk';
import { LISTINGS } from './listings';
import { KINDS, type Kind, type Pull } from './pull';
import { pullCustomers } from './pull-customers';
import { pullInvoices } from './pull-invoices';
import { pullOrders } from './pull-orders';
import { pullPayments } from './pull-payments';

/** The book of one company of ERPNext, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullErpnext(context: LiveContext): AsyncGenerator<Batch> {
  const [desk, outbox, before] = [new FrappeDesk(context), new LiveOutbox(context), readWatermark(context.since)];
  const company = await companyOf(desk, context);
  const ours: readonly Filter[] = company.name === null ? [] : [['company', '=', company.name]];
  // Of documents: 0 is a draft, 1 submitted, 2 cancelled.
  const submitted: readonly Filter[] = [['docstatus', '=', 1], ...ours];
  const marks: Pull['marks'] = {};
  // Before anything is read, so that whatever changes meanwhile is asked for the next time.
  for (const kind of KINDS) marks[kind] = (await orNothing(desk.newest(LISTINGS[kind].doctype))) ?? before?.[kind] ?? null;
  const asked = (kind: Kind, whole: readonly Filter[]): Listing => {
    const mark = before?.[kind];
    const changed: readonly Filter[] = before ? (mark ? [['modified', '>=', mark]] : []) : whole;
    return { ...LISTINGS[kind], filters: [...(kind === 'customer' ? [] : submitted), ...changed] };
  };
  const pull: Pull = { desk, outbox, company, ours, isChange: before !== null, before, marks, asked };
  yield* pullCustomers(pull);
  yield* pullInvoices(pull);
  yield* part(outbox, 'unallocated-payments', pullPayments(pull));
  yield* part(outbox, 'open-orders', pullOrders(pull));
  yield outbox.last({ software: 'ERPNext', administration: company.name, currency: company.currency }, writeWatermark(marks));
}
