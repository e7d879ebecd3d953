import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { plainFields } from '../plain-fields';
import { readMoney } from '../read-money';
import { bankRow, type partnerRow, termRow } from './rows';

export interface Agreements {
  readonly currency: CurrencyCode;
  /** By the id of the terms. */
  readonly terms: ReadonlyMap<number, PaymentTerm>;
  /** By the id of the partner. */
  readonly ibans: ReadonlyMap<number, string>;
}

type Term = z.infer<typeof termRow>;

/** Days after the invoice: `nb_days` since version 17, `days` before; from the end of a month there is no number of days. */
function daysOf({ nb_days, delay_type, days, option, end_month, months }: Term): number | null {
  if (typeof nb_days === 'number') return (delay_type || 'days_after') === 'days_after' ? nb_days : null;
  const isPlain = (option || 'day_after_invoice_date') === 'day_after_invoice_date' && !end_month && !months;
  return isPlain && typeof days === 'number' ? days : null;
}

/** Terms in instalments count as their last. */
export function termsOf(found: readonly unknown[]): ReadonlyMap<number, PaymentTerm> {
  const terms = new Map<number, number | null>();
  for (const row of found) {
    const line = termRow.safeParse(row).data;
    if (!line?.payment_id) continue;
    const [id] = line.payment_id;
    const [known, days] = [terms.get(id), daysOf(line)];
    terms.set(id, known === null || days === null ? null : Math.max(days, known ?? 0));
  }
  return new Map([...terms].flatMap(([id, days]) => (days === null ? [] : [[id, { days }] as const])));
}

export function ibansOf(found: readonly unknown[]): ReadonlyMap<number, string> {
  return new Map(
    found.flatMap((row) => {
      const bank = bankRow.safeParse(row).data;
      return bank?.partner_id ? [[bank.partner_id[0], bank.acc_number] as const] : [];
    }),
  );
}

/** A partner; its number is its id, which never changes and which the address of its page holds. */
export function debtorRecord(row: z.infer<typeof partnerRow>, { currency, terms, ibans }: Agreements): DebtorRecord {
  // Where a partner has none of its own, Odoo answers that of the company, which then holds.
  const told = row.credit_limit ?? null;
  const limit = told === null ? null : readMoney(told, currency, 'credit_limit');
  const { vat, company_registry, l10n_nl_kvk, email, phone, website, street, zip, city, country_code } = row;
  return {
    number: String(row.id),
    name: row.name || null,
    ...plainFields({
      vatId: vat,
      registrationNumber: company_registry || l10n_nl_kvk,
      iban: ibans.get(row.id),
      email,
      phone,
      website,
    }),
    ...plainFields({ street, postcode: zip, city, country: country_code }),
    creditLimit: limit && limit.minor > 0 ? limit : null,
    paymentTerm: (row.property_payment_term_id && terms.get(row.property_payment_term_id[0])) || null,
    ...(row.is_company ? { buyerKind: 'business' as const } : {}),
  };
}
