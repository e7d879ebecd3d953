import type { Position } from '@/lib/domain/book';
import type { DebtorProfile } from '@/lib/domain/debtor-facts';
import { vatCountry } from '@/lib/domain/identifiers/vat-country';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';

/** Who the debtor is, as the books tell it and people noted. Without an address the country is that of the VAT id. */
export function gatherProfile({ identity, industry, customerSince }: Position, { reach }: DebtorRecord): DebtorProfile {
  const { vatId, iban, country } = identity;
  const isConsumer = reach.correspondent?.isConsumer ?? null;
  return {
    customerSince: customerSince ?? null,
    industry: industry ?? null,
    country: country ?? (vatId ? vatCountry(vatId) : null),
    vatId: vatId ?? null,
    iban: iban ?? null,
    ...(isConsumer !== null && { isConsumer }),
  };
}
