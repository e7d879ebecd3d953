import type { Position } from '@/lib/domain/book';
import type { DebtorProfile } from '@/lib/domain/debtor-facts';
import { vatCountry } from '@/lib/domain/identifiers/vat-country';

/** Who the debtor is, as the books tell it. Without an address the country is that of the VAT id. */
export function gatherProfile({ identity, industry, customerSince }: Position): DebtorProfile {
  const { vatId, iban, country } = identity;
  return {
    customerSince: customerSince ?? null,
    industry: industry ?? null,
    country: country ?? (vatId ? vatCountry(vatId) : null),
    vatId: vatId ?? null,
    iban: iban ?? null,
  };
}
