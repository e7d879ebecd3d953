import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { plainFields } from '../plain-fields';
import { type AmountValue, readMoney } from '../read-money';
import { bankRow, type customerRow, limitRow, termRow } from './rows';

/** What is agreed with customers, which ERPNext keeps in tables of their own. */
export interface Agreements {
  readonly currency: CurrencyCode;
  readonly limits: ReadonlyMap<string, AmountValue>;
  readonly terms: ReadonlyMap<string, PaymentTerm>;
  readonly ibans: ReadonlyMap<string, string>;
}

const AFTER_INVOICE = 'Day(s) after invoice date';

/** The limit that holds for this company, or for all companies. */
export function limitsOf(found: readonly unknown[], company: string): ReadonlyMap<string, AmountValue> {
  const limits = new Map<string, AmountValue>();
  for (const row of found) {
    const limit = limitRow.safeParse(row).data;
    if (limit && (!limit.company || limit.company === company)) limits.set(limit.parent, limit.credit_limit);
  }
  return limits;
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

export function debtorRecord(row: z.infer<typeof customerRow>, { currency, limits, terms, ibans }: Agreements): DebtorRecord {
  const limit = limits.get(row.name);
  const granted = limit === undefined || limit === null ? null : readMoney(limit, currency, 'credit_limit');
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
    creditLimit: granted?.minor ? granted : null,
    paymentTerm: terms.get(row.payment_terms ?? '') ?? null,
    ...(row.customer_type === 'Individual' ? { buyerKind: 'person' } : {}),
    ...(row.customer_type === 'Company' ? { buyerKind: 'business' } : {}),
  };
}
