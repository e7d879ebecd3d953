import type { Batch } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { invoiceDocument, lineDocument } from './documents';
import { firstDueDays, receivable } from './first-due-days';
import type { Condition, Domain } from './odoo-desk';
import { openInvoices, openLines } from './open-invoices';
import { changedOr, ours, type Pull } from './pull';
import { invoiceRow, lineRow } from './rows';
import { SEARCHES } from './searches';

/** Posted invoices and credit notes. What was reset to draft or cancelled since is not posted any more, and told of by its absence. */
export async function* pullInvoices(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, entities, since } = pull;
  const widget = 'invoice_payments_widget';
  if (!(await desk.readable('account.move', [widget])).includes(widget)) outbox.gaps.add('settled-items');
  const posted: Condition = ['state', '=', 'posted'];
  const domain = [...SEARCHES.invoice.domain, ...ours(pull), posted, ...changedOr(pull, [])];
  for await (const page of desk.pages({ ...SEARCHES.invoice, domain })) {
    const due = await firstDueDays(desk, page);
    outbox.read({ resource: 'account.move', key: 'name' }, page, invoiceRow, (row) => {
      const document = invoiceDocument(row, company.currency, due.get(row.id));
      entities.name(document.debtorNumber);
      return documentRecords(document, since !== null);
    });
    yield* outbox.due();
  }
  const open = await openInvoices(pull);
  pull.marks.invoices = open.mark;
  outbox.put(goneItems(open, pull.before.invoices, company.currency));
}

/** Lines of receivables outside invoices: payments that are not matched yet, opening balances. */
export async function* pullLines(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, entities, since } = pull;
  const posted: Condition = ['parent_state', '=', 'posted'];
  const all: Domain = [...(await receivable(desk)), ['partner_id', '!=', false], ...SEARCHES.line.domain, ...ours(pull), posted];
  const unmatched: Domain = [...all, ['reconciled', '=', false]];
  const domain = since === null ? unmatched : [...all, ...changedOr(pull, [])];
  for await (const page of desk.pages({ ...SEARCHES.line, domain })) {
    await entities.learn(page, 'partner_id');
    outbox.read({ resource: 'account.move.line', key: 'id' }, page, lineRow, (row) =>
      documentRecords(lineDocument(row, company.currency, entities), since !== null),
    );
    yield* outbox.due();
  }
  const open = await openLines(pull, unmatched);
  for (const debtor of open.newDebtors(pull.before.lines)) entities.name(debtor);
  pull.marks.lines = open.mark;
  outbox.put(goneItems(open, pull.before.lines, company.currency));
}
