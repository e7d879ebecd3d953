import { mkdirSync, writeFileSync } from 'node:fs';
import { addDays, localDate } from '../../../lib/domain/local-date.ts';
import { inCache } from '../../support/paths.ts';
import { CUSTOMERS, type SeedCustomer, type SeedInvoice, totalOf } from './customers.ts';

type Row = Readonly<Record<string, string>>;

const euros = (cents: number): string => (cents / 100).toFixed(2);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The open-items file that belongs to the seed of a day (Amsterdam). Returns where it is. */
export function writeBook(day: string): string {
  const rows = CUSTOMERS.flatMap((customer) => rowsOf(customer, day));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')))];
  const file = inCache('ledgersmb', 'book.csv');
  mkdirSync(inCache('ledgersmb'), { recursive: true });
  writeFileSync(file, lines.map((cells) => cells.join(',')).join('\n'));
  return file;
}

function rowsOf(customer: SeedCustomer, day: string): Row[] {
  const identity: Row = {
    ...{ debtor_number: customer.number, name: customer.name, vat_id: customer.vat, registration_number: customer.kvk },
    ...{ street: customer.street, postcode: customer.postcode, city: customer.city, country: 'NL', iban: customer.iban },
    ...{ credit_limit: customer.limit === 0 ? '' : euros(customer.limit), term_days: String(customer.term), as_of: day },
    ...{ currency: 'EUR', buyer_size: customer.isLarge ? 'large' : 'other' },
  };
  const orders = customer.orders.map(({ number, total }) => ({
    ...{ kind: 'order', invoice: number, invoice_date: addDays(localDate(day), -3), amount: euros(total), open: euros(total) },
  }));
  return [...customer.invoices.map((invoice) => invoiceRow(invoice, customer.term, day)), ...orders].map((row) => ({
    ...identity,
    ...row,
  }));
}

function invoiceRow(invoice: SeedInvoice, term: number, day: string): Row {
  const { number, daysAgo, paid } = invoice;
  const [total, on] = [totalOf(invoice), addDays(localDate(day), -daysAgo)];
  const open = total - (paid?.amount ?? 0);
  return {
    ...{ kind: total < 0 ? 'credit-note' : 'invoice', invoice: number, invoice_date: on, due_date: addDays(on, term) },
    ...{ amount: euros(total), open: euros(open) },
    paid_on: paid && open === 0 ? addDays(localDate(day), -paid.daysAgo) : '',
  };
}
