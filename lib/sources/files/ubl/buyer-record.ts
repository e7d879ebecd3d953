import type { DebtorRecord } from '@/lib/domain/debtor';
import { normaliseIban } from '@/lib/domain/identifiers/iban';
import { MAX_TEXT } from '../limits';
import { partyIdentity } from './party-identity';
import type { UblDocument } from './ubl-document';

const COUNTRY = /^[A-Z]{2}$/;

/** The buyer of an invoice as a debtor; absent is what the invoice does not tell. Over-long texts count as not there. */
export function buyerRecord(number: string, { customer, payerAccount, termDays }: UblDocument): DebtorRecord {
  const { vatId, registrationNumber } = partyIdentity(customer);
  const country = customer.country.toUpperCase();
  const told = {
    vatId,
    registrationNumber,
    iban: normaliseIban(payerAccount),
    email: short(customer.email),
    website: short(customer.website),
    phone: short(customer.phone),
    street: short(customer.street),
    postcode: short(customer.postcode),
    city: short(customer.city),
    country: COUNTRY.test(country) ? country : null,
  };
  return {
    number,
    name: short(customer.name),
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) as Partial<
      Record<keyof typeof told, string>
    >),
    ...(termDays === null ? {} : { paymentTerm: { days: termDays } }),
  };
}

const short = (text: string): string | null => (text === '' || text.length > MAX_TEXT ? null : text);
