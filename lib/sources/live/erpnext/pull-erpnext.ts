import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { type Agreements, debtorRecord, ibansOf, limitsOf, termsOf } from './agreements';
import { companyOf } from './company-of';
import { openOrder, paymentDocument } from './documents';
import { type Filter, FrappeDesk, type Listing } from './frappe-desk';
import { LISTINGS } from './listings';
import { KINDS, type Kind, type Pull } from './pull';
import { pullInvoices } from './pull-invoices';
import { customerRow, orderRow, paymentRow } from './rows';

/** The book of one company of ERPNext, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullErpnext(context: LiveContext): AsyncGenerator<Batch> {
  const [desk, outbox, since] = [new FrappeDesk(context), new LiveOutbox(context), readWatermark(context.since)];
  const company = await companyOf(desk, context);
  const marks: Record<string, string | null> = {};
  // Before anything is read, so that whatever changes meanwhile is asked for the next time.
  for (const kind of KINDS) marks[kind] = (await orNothing(desk.newest(LISTINGS[kind].doctype))) ?? since?.[kind] ?? null;
  const ours: readonly Filter[] = company.name === null ? [] : [['company', '=', company.name]];
  const asked = (kind: Kind, whole: readonly Filter[]): Listing => {
    const mark = since?.[kind];
    const submitted: readonly Filter[] = kind === 'customer' ? [] : [['docstatus', since ? '>' : '=', since ? 0 : 1], ...ours];
    const changed: readonly Filter[] = since ? (mark ? [['modified', '>=', mark]] : []) : whole;
    return { ...LISTINGS[kind], filters: [...submitted, ...changed] };
  };
  const pull: Pull = { desk, outbox, company, isChange: since !== null, asked };
  yield* pullCustomers(pull);
  yield* pullInvoices(pull);
  yield* part(outbox, 'unallocated-payments', pullPayments(pull));
  yield* part(outbox, 'open-orders', pullOrders(pull));
  yield outbox.last({ software: 'ERPNext', administration: company.name, currency: company.currency }, writeWatermark(marks));
}

async function agreementsOf({ desk, outbox, company }: Pull): Promise<Agreements> {
  const limits = await orNothing(desk.all(LISTINGS.limit));
  const terms = await orNothing(desk.all(LISTINGS.term));
  if (limits === null) outbox.gaps.add('credit-limits');
  if (terms === null) outbox.gaps.add('payment-terms');
  return {
    currency: company.currency,
    limits: limitsOf(limits ?? [], company.name ?? ''),
    terms: termsOf(terms ?? []),
    ibans: ibansOf((await orNothing(desk.all(LISTINGS.bankAccount))) ?? []),
  };
}

async function* pullCustomers(pull: Pull): AsyncGenerator<Batch> {
  const agreements = await agreementsOf(pull);
  for await (const page of pull.desk.pages(pull.asked('customer', []))) {
    pull.outbox.read({ resource: 'Customer', key: 'name' }, page, customerRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, agreements) },
    ]);
    yield* pull.outbox.due();
  }
}

async function* pullPayments({ desk, outbox, company, isChange, asked }: Pull): AsyncGenerator<Batch> {
  const { filters = [], ...listing } = asked('payment', [['unallocated_amount', '>', 0]]);
  const received: readonly Filter[] = [...filters, ['payment_type', '=', 'Receive'], ['party_type', '=', 'Customer']];
  for await (const page of desk.pages({ ...listing, filters: received })) {
    outbox.read({ resource: 'Payment Entry', key: 'name' }, page, paymentRow, (row) =>
      documentRecords(paymentDocument(row, company.currency), isChange),
    );
    yield* outbox.due();
  }
}

async function* pullOrders({ desk, outbox, company, isChange, asked }: Pull): AsyncGenerator<Batch> {
  for await (const page of desk.pages(asked('order', [['per_billed', '<', 100]]))) {
    outbox.read({ resource: 'Sales Order', key: 'name' }, page, orderRow, (row) => {
      const order = openOrder(row, company.currency);
      return order.open.minor === 0 && !isChange ? [] : [{ kind: 'open-order', debtorNumber: row.customer, order }];
    });
    yield* outbox.due();
  }
}
