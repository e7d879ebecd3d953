import type { Batch } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { OpenNames } from '../open-names';
import { paymentDocument } from './documents';
import type { Filter } from './frappe-desk';
import { JournalBalances } from './journal-balances';
import { LISTINGS } from './listings';
import { openOf } from './open-of';
import type { Pull } from './pull';
import { journalRow, paymentRow } from './rows';

const BETWEEN_US: readonly Filter[] = [
  ['payment_type', 'in', ['Receive', 'Pay']],
  ['party_type', '=', 'Customer'],
];
const UNALLOCATED: Filter = ['unallocated_amount', '>', 0];

/** Payments that are not allocated, and what journal entries left. */
export async function* pullPayments(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, isChange, asked } = pull;
  const { filters = [], ...listing } = asked('payment', [UNALLOCATED]);
  for await (const page of desk.pages({ ...listing, filters: [...filters, ...BETWEEN_US] })) {
    outbox.read({ resource: 'Payment Entry', key: 'name' }, page, paymentRow, (row) =>
      documentRecords(paymentDocument(row, company.currency), isChange),
    );
    yield* outbox.due();
  }
  const open = await openOf(pull, LISTINGS.openPayment, [UNALLOCATED, ...BETWEEN_US]);
  pull.marks.openPayments = open.mark;
  outbox.put(goneItems(open, pull.before?.openPayments, company.currency));
  yield* pullJournals(pull);
}

/** All entries each time: what a journal entry leaves is a sum, to which a later payment adds without changing it. */
async function* pullJournals({ desk, outbox, company, ours, isChange, before, marks }: Pull): AsyncGenerator<Batch> {
  const balances = new JournalBalances(company.currency);
  const filters: readonly Filter[] = [
    ['against_voucher_type', '=', 'Journal Entry'],
    ['account_type', '=', 'Receivable'],
    ['party_type', '=', 'Customer'],
    ['delinked', '=', 0],
    ...ours,
  ];
  for await (const page of desk.pages({ ...LISTINGS.journal, filters }))
    outbox.read({ resource: 'Payment Ledger Entry', key: 'against_voucher_no' }, page, journalRow, (row) => {
      balances.add(row);
      return [];
    });
  const open = new OpenNames();
  for (const document of balances.documents()) {
    if (document.open.minor !== 0) open.add(document.debtorNumber, document.id);
    outbox.put(documentRecords(document, isChange));
    yield* outbox.due();
  }
  marks.openJournals = open.mark;
  outbox.put(goneItems(open, before?.openJournals, company.currency));
}
