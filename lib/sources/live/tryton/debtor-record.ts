import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { plainFields } from '../plain-fields';
import { readMoney } from '../read-money';
import type { partyRow } from './rows';

type PartyRow = z.infer<typeof partyRow>;
type Typed = { readonly type?: string | null | undefined };

const firstOf = <T extends Typed>(found: readonly T[] | null | undefined, types: readonly string[]): T | undefined =>
  types.flatMap((type) => found?.filter((entry) => entry.type === type) ?? [])[0];

const ibanOf = (row: PartyRow): string | null | undefined =>
  firstOf(
    (row['bank_accounts.'] ?? []).flatMap((account) => account['numbers.'] ?? []),
    ['iban'],
  )?.number;

/** Tryton knows no kind of identifier for the Dutch trade register: an eight-digit one without a kind is taken for it, in the Netherlands. */
function registrationOf(row: PartyRow, country: string | null | undefined): string | null | undefined {
  const typed = firstOf(row['identifiers.'], ['de_handelsregisternummer', 'fr_siren'])?.code;
  if (typed || country !== 'NL') return typed;
  return row['identifiers.']?.find(({ type, code }) => !type && /^\d{8}$/.test(code ?? ''))?.code;
}

/** A party as a debtor. Limits are in the company's currency; 0 is "not set", as in every book. */
export function debtorRecord(row: PartyRow, terms: ReadonlyMap<number, PaymentTerm>, currency: CurrencyCode): DebtorRecord {
  const contacts = row['contact_mechanisms.'];
  const addresses = row['addresses.'] ?? [];
  const address = addresses.find(({ active }) => active !== false && active !== 0) ?? addresses[0];
  const country = address?.['country.']?.code;
  const limit = readMoney(row.credit_limit_amount ?? 0, currency, 'credit_limit_amount');
  const told = plainFields({
    vatId: firstOf(row['identifiers.'], ['eu_vat', 'nl_btw', 'be_vat', 'de_vat', 'fr_tva'])?.code,
    registrationNumber: registrationOf(row, country),
    iban: ibanOf(row),
    email: firstOf(contacts, ['email'])?.value,
    phone: firstOf(contacts, ['phone', 'mobile'])?.value,
    website: firstOf(contacts, ['website'])?.value,
    street: address?.street,
    postcode: address?.postal_code,
    city: address?.city,
    country,
  });
  return {
    number: row.code,
    name: row.name?.trim() || null,
    ...told,
    creditLimit: limit.minor === 0 ? null : limit,
    paymentTerm: terms.get(row.customer_payment_term ?? 0) ?? null,
  };
}
