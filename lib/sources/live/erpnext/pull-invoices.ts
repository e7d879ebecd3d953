import type { LocalDate } from '@/lib/domain/local-date';
import type { Batch } from '@/lib/sources/contract';
import { dayOrNull } from '../day-or-null';
import { documentRecords } from '../document-records';
import { goneItems } from '../gone-items';
import { isForbidden } from '../is-forbidden';
import { invoiceDocument } from './documents';
import { invoicesInParts, isOpen, partsOf } from './instalments';
import { LISTINGS } from './listings';
import { openOf } from './open-of';
import type { Pull } from './pull';
import { invoiceRow, ledgerRow } from './rows';

/** What is set off against an invoice by an entry of this kind is a credit note. */
const INVOICE = 'Sales Invoice';

/** Invoices and credit notes, and of those that are paid the day: that of the last entry against them in the payment ledger. */
export async function* pullInvoices(pull: Pull): AsyncGenerator<Batch> {
  const { desk, outbox, company, isChange, asked } = pull;
  const inParts = await invoicesInParts(desk);
  for await (const page of desk.pages(asked('invoice', []))) {
    const paidOn = await paymentDays(pull, page);
    const parts = await partsOf(desk, openNamesOf(page, inParts));
    outbox.read({ resource: 'Sales Invoice', key: 'name' }, page, invoiceRow, (row) =>
      documentRecords(invoiceDocument(row, company.currency, paidOn.get(row.name) ?? null, parts.get(row.name)), isChange),
    );
    yield* outbox.due();
  }
  const open = await openOf(pull, LISTINGS.openInvoice, [['outstanding_amount', '!=', 0]]);
  pull.marks.openInvoices = open.mark;
  outbox.put(goneItems(open, pull.before?.openInvoices, company.currency));
}

/** Those of a page that are open and in a set of names. */
const openNamesOf = (page: readonly unknown[], names: ReadonlySet<string>): readonly string[] =>
  page.flatMap((row) => {
    const invoice = invoiceRow.safeParse(row).data;
    return invoice && isOpen(invoice) && names.has(invoice.name) ? [invoice.name] : [];
  });

async function paymentDays({ desk, outbox }: Pull, page: readonly unknown[]): Promise<ReadonlyMap<string, LocalDate>> {
  const paid = page.flatMap((row) => {
    const invoice = invoiceRow.safeParse(row).data;
    return invoice && Number(invoice.outstanding_amount) === 0 && !invoice.is_return ? [invoice.name] : [];
  });
  const days = new Map<string, LocalDate>();
  if (outbox.gaps.has('settled-items')) return days;
  try {
    for (const names of desk.groups(paid)) {
      const filters = [['against_voucher_no', 'in', names] as const, ['delinked', '=', 0] as const];
      for (const row of await desk.all({ ...LISTINGS.ledger, filters })) {
        const entry = ledgerRow.safeParse(row).data;
        const isPayment = entry && entry.voucher_no !== entry.against_voucher_no && entry.voucher_type !== INVOICE;
        const day = isPayment ? dayOrNull(entry.posting_date) : null;
        if (entry && day !== null && day > (days.get(entry.against_voucher_no) ?? '')) days.set(entry.against_voucher_no, day);
      }
    }
  } catch (error) {
    if (!isForbidden(error)) throw error;
    outbox.gaps.add('settled-items');
  }
  return days;
}
