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

/** A party as a debtor. Limits are in the company's currency; a limit of 0 means "no credit at all" in Tryton, and "not set" in the book. */
export function debtorRecord(
  row: PartyRow,
  terms: ReadonlyMap<number, PaymentTerm>,
  currency: CurrencyCode,
): DebtorRecord {
  const contacts = row['contact_mechanisms.'];
  const addresses = row['addresses.'] ?? [];
  const address = addresses.find(({ active }) => active !== false && active !== 0) ?? addresses[0];
  const limit = row.credit_limit_amount ?? null;
  const told = plainFields({
    vatId: firstOf(row['identifiers.'], ['eu_vat', 'nl_btw', 'be_vat', 'de_vat', 'fr_tva'])?.code,
    registrationNumber: firstOf(row['identifiers.'], ['nl_kvk', 'de_handelsregisternummer', 'fr_siren'])?.code,
    iban: ibanOf(row),
    email: firstOf(contacts, ['email'])?.value,
    phone: firstOf(contacts, ['phone', 'mobile'])?.value,
    website: firstOf(contacts, ['website'])?.value,
    street: address?.street,
    postcode: address?.postal_code,
    city: address?.city,
    country: address?.['country.']?.code,
  });
  return {
    number: row.code,
    name: row.name?.trim() || null,
    ...told,
    creditLimit: limit === null ? null : readMoney(limit, currency, 'credit_limit_amount'),
    paymentTerm: terms.get(row.customer_payment_term ?? 0) ?? null,
  };
}
