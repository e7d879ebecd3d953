import type { BookAbout } from '@/lib/domain/book';
import type { CompanyIdentifiers, CompanyMeant, CompanySettings } from '@/lib/domain/company';
import { normaliseIban } from '@/lib/domain/identifiers/iban';
import { normaliseRegistrationNumber } from '@/lib/domain/identifiers/registration-number';
import { normaliseVatId } from '@/lib/domain/identifiers/vat-id';
import { normaliseName } from './normalise-name';

type Told = Pick<BookAbout, 'administration' | 'owner'>;

const READ: Readonly<Record<keyof CompanyIdentifiers, (text: string) => string | null>> = {
  vatIds: normaliseVatId,
  registrationNumbers: normaliseRegistrationNumber,
  ibans: normaliseIban,
};
const KINDS = Object.keys(READ) as (keyof CompanyIdentifiers)[];

/** The identifier that a file and a company share; null: none. */
function shared(told: CompanyIdentifiers, own: CompanyIdentifiers): string | null {
  for (const kind of KINDS) {
    const ours = new Set(own[kind].map(READ[kind]));
    const found = told[kind].find((text) => ours.has(READ[kind](text)) && READ[kind](text) !== null);
    if (found !== undefined) return found;
  }
  return null;
}

function only(found: readonly CompanyMeant[]): CompanyMeant | null {
  const [first, ...others] = found;
  return first && others.length === 0 ? first : null;
}

/**
 * The company that a file names as its own: by an identifier, else by its name without legal form. Null where it names nobody of ours, or
 * several: two administrations may be of one legal entity.
 */
export function companyMeant({ administration, owner }: Told, companies: readonly CompanySettings[]): CompanyMeant | null {
  const byIdentifier = companies.flatMap((company) => {
    const told = owner ? shared(owner, company.own) : null;
    return told === null ? [] : [{ company, told }];
  });
  if (byIdentifier.length > 0) return only(byIdentifier);
  const name = administration === null ? '' : normaliseName(administration).name;
  if (administration === null || name === '') return null;
  return only(
    companies
      .filter((company) => normaliseName(company.name).name === name)
      .map((company) => ({ company, told: administration })),
  );
}
