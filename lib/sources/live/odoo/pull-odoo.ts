import { type Instant, instant } from '@/lib/domain/local-date';
import type { Batch } from '@/lib/sources/contract';
import type { LiveContext } from '@/lib/sources/live-contract';
import { documentRecords } from '../document-records';
import { LiveOutbox } from '../live-outbox';
import { orNothing } from '../or-nothing';
import { part } from '../part';
import { readWatermark, writeWatermark } from '../watermark';
import { withServerClock } from '../with-server-clock';
import { companyOf } from './company-of';
import { debtorRecord, ibansOf, termsOf } from './debtors';
import { invoiceDocument, lineDocument } from './documents';
import { OdooDesk } from './odoo-desk';
import { changedOr, ours, type Pull } from './pull';
import { pullOrders } from './pull-orders';
import { invoiceRow, lineRow, partnerRow } from './rows';
import { SEARCHES } from './searches';

const EVER = instant('2000-01-01T00:00:00Z');

/** The book of one company of Odoo, or what changed of it. @throws SourceRefused as `LiveSource` says. */
export async function* pullOdoo(context: LiveContext): AsyncGenerator<Batch> {
  const { http, mark } = withServerClock(context.http, context.now);
  const [desk, outbox, marks] = [new OdooDesk({ ...context, http }), new LiveOutbox(context), readWatermark(context.since)];
  const company = await companyOf(desk, context);
  desk.company = company.id;
  const since = marks && ((marks.at ?? EVER) as Instant);
  const pull: Pull = { desk, outbox, company, since };
  yield* pullPartners(pull);
  yield* pullInvoices(pull);
  yield* part(outbox, 'unallocated-payments', pullLines(pull));
  yield* part(outbox, 'open-orders', pullOrders(pull));
  yield outbox.last(
    { software: 'Odoo', administration: company.name, currency: company.currency },
    writeWatermark({ at: mark() }),
  );
}

async function* pullPartners(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company } = pull;
  const terms = await orNothing(desk.all(SEARCHES.term));
  if (terms === null) outbox.gaps.add('payment-terms');
  if (!(await desk.readable('res.partner', ['credit_limit'])).includes('credit_limit')) outbox.gaps.add('credit-limits');
  const ibans = ibansOf((await orNothing(desk.all(SEARCHES.bank))) ?? []);
  const agreements = { currency: company.currency, terms: termsOf(terms ?? []), ibans };
  const domain = [...changedOr(pull, []), ...SEARCHES.partner.domain];
  for await (const page of desk.pages({ ...SEARCHES.partner, domain })) {
    outbox.read({ resource: 'res.partner', key: 'id' }, page, partnerRow, (row) => [
      { kind: 'debtor', debtor: debtorRecord(row, agreements) },
    ]);
    yield* outbox.due();
  }
}

async function* pullInvoices(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, since } = pull;
  const widget = 'invoice_payments_widget';
  if (!(await desk.readable('account.move', [widget])).includes(widget)) outbox.gaps.add('settled-items');
  const domain = [...SEARCHES.invoice.domain, ...ours(pull), ...changedOr(pull, [['state', '=', 'posted']])];
  for await (const page of desk.pages({ ...SEARCHES.invoice, domain })) {
    outbox.read({ resource: 'account.move', key: 'name' }, page, invoiceRow, (row) =>
      documentRecords(invoiceDocument(row, company.currency), since !== null),
    );
    yield* outbox.due();
  }
}

async function* pullLines(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, since } = pull;
  // Version 16 renamed the kind of account.
  const isNew = (await desk.readable('account.move.line', ['account_type'])).length > 0;
  const receivable = isNew
    ? (['account_type', '=', 'asset_receivable'] as const)
    : (['account_internal_type', '=', 'receivable'] as const);
  const open = changedOr(pull, [
    ['parent_state', '=', 'posted'],
    ['reconciled', '=', false],
  ]);
  const domain = [receivable, ['partner_id', '!=', false] as const, ...SEARCHES.line.domain, ...ours(pull), ...open];
  for await (const page of desk.pages({ ...SEARCHES.line, domain })) {
    outbox.read({ resource: 'account.move.line', key: 'id' }, page, lineRow, (row) =>
      documentRecords(lineDocument(row, company.currency), since !== null),
    );
    yield* outbox.due();
  }
}
