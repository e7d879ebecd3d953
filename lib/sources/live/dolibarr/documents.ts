import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readMoney } from '../read-money';
import { readMidnight } from './read-midnight';
import { type invoiceRow, type orderRow, type partyRow, termRow } from './rows';

type Party = z.infer<typeof partyRow>;
type Invoice = z.infer<typeof invoiceRow>;
type Stated = { readonly status?: string | number | null | undefined; readonly statut?: string | number | null | undefined };

/** Version 20 and later write `status`, those before it `statut`. */
const stateOf = ({ status, statut }: Stated): string => String(status ?? statut ?? '');

/** Terms that count from the end of a month have no number of days. */
export function termsOf(found: readonly unknown[]): ReadonlyMap<string, PaymentTerm> {
  return new Map(
    found.flatMap((row) => {
      const term = termRow.safeParse(row).data;
      const isPlain = term !== undefined && String(term.type_cdr || '0') === '0' && Number(term.decalage || 0) === 0;
      const days = Number(term?.nbjour ?? Number.NaN);
      return isPlain && Number.isInteger(days) ? [[String(term.id), { days }] as const] : [];
    }),
  );
}

/** The code that Dolibarr gives a customer, or its id before it has one. */
export const partyNumber = ({ id, code_client }: Pick<Party, 'id' | 'code_client'>): string =>
  plainFields({ code: code_client }).code ?? String(id);

const PRIVATE_PERSON = 'TE_PRIVATE';

export function debtorRecord(row: Party, currency: CurrencyCode, terms: ReadonlyMap<string, PaymentTerm>): DebtorRecord {
  const { limit } = plainFields({ limit: row.outstanding_limit });
  const granted = limit === undefined ? null : readMoney(limit, currency, 'outstanding_limit');
  return {
    number: partyNumber(row),
    name: row.name?.trim() || null,
    ...plainFields({
      vatId: row.tva_intra,
      registrationNumber: row.idprof1,
      email: row.email,
      phone: row.phone,
      website: row.url,
    }),
    ...plainFields({ street: row.address, postcode: row.zip, city: row.town, country: row.country_code }),
    creditLimit: granted?.minor ? granted : null,
    paymentTerm: terms.get(String(row.cond_reglement_id ?? '')) ?? null,
    ...(row.typent_code === PRIVATE_PERSON ? { buyerKind: 'person' as const } : {}),
  };
}

const [UNPAID, PAID] = ['1', '2'];
const CREDIT_NOTE = '2';
/** Closed without being paid: given up. */
const NEVER_PAID: ReadonlySet<string> = new Set(['badcustomer', 'abandon', 'replaced']);

export const wasPaid = (row: Invoice): boolean =>
  stateOf(row) === PAID && String(row.type ?? 0) !== CREDIT_NOTE && !NEVER_PAID.has(String(row.close_code || ''));

export interface InvoiceContext {
  readonly debtorNumber: string;
  /** Amounts are kept in the company's own currency. */
  readonly currency: CurrencyCode;
  readonly timeZone: string;
  readonly paidOn: LocalDate | null;
}

export function invoiceDocument(row: Invoice, { debtorNumber, currency, timeZone, paidOn }: InvoiceContext): LiveDocument {
  const { ref } = plainFields({ ref: row.ref });
  const isOpen = stateOf(row) === UNPAID;
  const open = isOpen ? readMoney(row.remaintopay ?? row.total_ttc, currency, 'remaintopay') : money(0, currency);
  const isCredit = String(row.type ?? 0) === CREDIT_NOTE;
  return {
    debtorNumber,
    id: invoiceId(row),
    // More was paid than was owed.
    kind: isCredit ? 'credit-note' : open.minor < 0 ? 'payment-on-account' : 'invoice',
    number: ref ?? null,
    invoiceOn: readMidnight(row.date, 'date', timeZone),
    dueOn: readMidnight(row.date_lim_reglement, 'date_lim_reglement', timeZone),
    original: readMoney(row.total_ttc, currency, 'total_ttc'),
    open,
    settledOn: paidOn,
    references: Object.values(plainFields({ customer: row.ref_customer ?? row.ref_client })),
  };
}

type Named = Pick<Invoice, 'id' | 'ref'>;
/** What an invoice, or an order, is told apart by. */
export const invoiceId = ({ id, ref }: Named): string => plainFields({ ref }).ref ?? `invoice ${id}`;
export const orderId = ({ id, ref }: Named): string => plainFields({ ref }).ref ?? `order ${id}`;

export const isDraft = (row: Stated): boolean => stateOf(row) === '0';

/** Validated, under way, or delivered. */
const CONFIRMED: ReadonlySet<string> = new Set(['1', '2', '3']);

/** An order until it is marked as invoiced; of one that is partly invoiced nobody tells how much, and all of it counts. */
export function openOrder(row: z.infer<typeof orderRow>, currency: CurrencyCode): OpenOrder {
  const isBilled = ['1', 'true'].includes(String(row.billed ?? ''));
  const whole = readMoney(row.total_ttc, currency, 'total_ttc');
  return { number: orderId(row), open: CONFIRMED.has(stateOf(row)) && !isBilled ? whole : money(0, currency) };
}
