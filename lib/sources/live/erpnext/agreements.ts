import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { plainFields } from '../plain-fields';
import { type AmountValue, readMoney } from '../read-money';
import { bankRow, companyWideRow, type customerRow, groupRow, limitRow, termRow } from './rows';

type Customer = z.infer<typeof customerRow>;

/** What is agreed with all customers of a group, or of the company. */
interface Common {
  readonly limit: AmountValue;
  /** The name of a template. */
  readonly terms: string | null;
}

/** What is agreed with customers, which ERPNext keeps in tables of their own. */
export interface Agreements {
  readonly currency: CurrencyCode;
  readonly limits: ReadonlyMap<string, AmountValue>;
  readonly groups: ReadonlyMap<string, Common>;
  readonly company: Common;
  readonly terms: ReadonlyMap<string, PaymentTerm>;
  readonly ibans: ReadonlyMap<string, string>;
}

const AFTER_INVOICE = 'Day(s) after invoice date';

/** The limit that holds for this company, or for all companies. */
export function limitsOf(found: readonly unknown[], company: string): ReadonlyMap<string, AmountValue> {
  const limits = new Map<string, AmountValue>();
  for (const row of found) {
    const limit = limitRow.safeParse(row).data;
    const isOurs = limit?.company === company;
    if (limit && (isOurs || (!limit.company && !limits.has(limit.parent)))) limits.set(limit.parent, limit.credit_limit);
  }
  return limits;
}

/** Groups by their names; a group's limit that is not checked is none. */
export function groupsOf(found: readonly unknown[], limits: readonly unknown[], company: string): ReadonlyMap<string, Common> {
  const checked = limits.filter((row) => Number(limitRow.safeParse(row).data?.bypass_credit_limit_check ?? 0) === 0);
  const byGroup = limitsOf(checked, company);
  const groups = new Map([...byGroup].map(([name, limit]) => [name, { limit, terms: null } as Common]));
  for (const row of found) {
    const group = groupRow.safeParse(row).data;
    if (group) groups.set(group.name, { limit: byGroup.get(group.name), terms: group.payment_terms ?? null });
  }
  return groups;
}

export function companyWideOf(found: readonly unknown[], company: string): Common {
  const rows = found.flatMap((row) => companyWideRow.safeParse(row).data ?? []);
  const own = rows.find(({ name }) => name === company);
  return { limit: own?.credit_limit, terms: own?.payment_terms ?? null };
}

/** Days of the last instalment; terms that count from the end of a month have no number of days. */
export function termsOf(found: readonly unknown[]): ReadonlyMap<string, PaymentTerm> {
  const terms = new Map<string, PaymentTerm | null>();
  for (const row of found) {
    const term = termRow.safeParse(row).data;
    if (!term) continue;
    const known = terms.get(term.parent);
    const days = term.due_date_based_on === AFTER_INVOICE ? Math.trunc(term.credit_days ?? 0) : null;
    terms.set(term.parent, known === null || days === null ? null : { days: Math.max(days, known?.days ?? 0) });
  }
  return new Map([...terms].flatMap(([name, term]) => (term ? [[name, term] as const] : [])));
}

export function ibansOf(found: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map(
    found.flatMap((row) => {
      const account = bankRow.safeParse(row).data;
      return account?.iban ? [[account.party, account.iban] as const] : [];
    }),
  );
}

/** A limit of 0 is none: then that of the group holds, or that of the company. */
function limitOf({ name, customer_group }: Customer, { currency, limits, groups, company }: Agreements): Money | null {
  for (const limit of [limits.get(name), groups.get(customer_group ?? '')?.limit, company.limit]) {
    const granted = limit === undefined || limit === null ? null : readMoney(limit, currency, 'credit_limit');
    if (granted && granted.minor > 0) return granted;
  }
  return null;
}

export function debtorRecord(row: Customer, agreements: Agreements): DebtorRecord {
  const { groups, company, terms, ibans } = agreements;
  const template = row.payment_terms || groups.get(row.customer_group ?? '')?.terms || company.terms;
  const told = plainFields({
    vatId: row.tax_id,
    email: row.email_id,
    website: row.website,
    phone: row.mobile_no,
    iban: ibans.get(row.name),
  });
  return {
    number: row.name,
    name: row.customer_name?.trim() || null,
    ...told,
    creditLimit: limitOf(row, agreements),
    paymentTerm: terms.get(template ?? '') ?? null,
    ...(row.customer_type === 'Individual' ? { buyerKind: 'person' } : {}),
    ...(row.customer_type === 'Company' ? { buyerKind: 'business' } : {}),
  };
}
