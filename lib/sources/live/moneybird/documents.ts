import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import { dayOrNull } from '../day-or-null';
import { latestDay } from '../latest-day';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import type { contactRow, externalRow, invoiceRow, openRow } from './rows';

type Invoice = z.infer<typeof invoiceRow>;
type External = z.infer<typeof externalRow>;

/** Not sent yet, or given up: nobody owes it. */
const NOT_OWED: ReadonlySet<string> = new Set(['draft', 'scheduled', 'uncollectible']);
const NEVER_PAID = 'uncollectible';

/** A contact; its number is the one that Moneybird prints on invoices. */
export function debtorRecord(row: z.infer<typeof contactRow>): DebtorRecord {
  const { name, person } = plainFields({ name: row.company_name, person: `${row.firstname ?? ''} ${row.lastname ?? ''}` });
  const { number } = plainFields({ number: row.customer_id });
  const { iban = null, other = null } = plainFields({ iban: row.sepa_iban, other: row.bank_account });
  return {
    number: number ?? String(row.id),
    name: name ?? person ?? null,
    ...plainFields({ vatId: row.tax_number, registrationNumber: row.chamber_of_commerce, iban: iban ?? other }),
    ...plainFields({ email: row.email, phone: row.phone, street: row.address1, postcode: row.zipcode, city: row.city }),
    ...plainFields({ country: row.country }),
  };
}

type Named = z.infer<typeof openRow>;

/** What an invoice is told apart by: its number, where it has one. */
export const documentId = ({ id }: Pick<Named, 'id'>, number: Named['invoice_id']): string =>
  plainFields({ number }).number ?? String(id);

/** The number of whom an invoice is to; null for an invoice to nobody. */
export function contactNumber({ contact, contact_id }: Pick<Named, 'contact' | 'contact_id'>): string | null {
  const { number, id } = plainFields({ number: contact?.customer_id, id: contact?.id ?? contact_id });
  return number ?? id ?? null;
}

function debtorOf(row: Invoice | External): string {
  const found = contactNumber(row);
  if (found === null) throw new RowFault('debtor-missing', 'contact_id', null);
  return found;
}

/** The day of the last payment; null where credit notes alone settled it. */
function settledOn({ state, payments }: Invoice | External): LocalDate | null {
  const paid = (payments ?? []).filter(({ credit_invoice_id }) => !credit_invoice_id);
  return state === NEVER_PAID ? null : latestDay(paid.map(({ payment_date }) => dayOrNull(payment_date)));
}

function owed(row: Invoice | External, number: string | null, company: CurrencyCode) {
  const currency = readCurrency(row.currency, company, 'currency');
  const original = readMoney(row.total_price_incl_tax, currency, 'total_price_incl_tax');
  return {
    debtorNumber: debtorOf(row),
    id: documentId(row, number),
    kind: original.minor < 0 ? ('credit-note' as const) : ('invoice' as const),
    number,
    dueOn: readDay(row.due_date, 'due_date'),
    original,
    open: NOT_OWED.has(row.state) ? money(0, currency) : readMoney(row.total_unpaid, currency, 'total_unpaid'),
    settledOn: settledOn(row),
  };
}

export function invoiceDocument(row: Invoice, company: CurrencyCode): LiveDocument {
  const { number } = plainFields({ number: row.invoice_id });
  return {
    ...owed(row, number ?? null, company),
    invoiceOn: readDay(row.invoice_date, 'invoice_date'),
    references: Object.values(plainFields({ payment: row.payment_reference, order: row.reference })),
  };
}

/** The number of an invoice from another program is what was typed as its reference. */
export function externalDocument(row: External, company: CurrencyCode): LiveDocument {
  const { number } = plainFields({ number: row.reference });
  return { ...owed(row, number ?? null, company), invoiceOn: readDay(row.date, 'date') };
}
