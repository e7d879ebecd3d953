import type { Alias, AliasKind } from '@/lib/domain/debtor';
import type { CompanyId } from '@/lib/domain/ids';

/** An alias as one string, `company|kind|value`, for the one index by which debtors are found. */
export type Lookup = string;

/** What every lookup of a company begins with. */
export const companyPrefix = (company: CompanyId): string => `${company}|`;

/** Company ids and kinds hold no bar; a value may. */
export const encodeLookup = (company: CompanyId, { kind, value }: Alias): Lookup => `${companyPrefix(company)}${kind}|${value}`;

export function decodeLookup(lookup: Lookup): Alias {
  const afterCompany = lookup.indexOf('|') + 1;
  const afterKind = lookup.indexOf('|', afterCompany) + 1;
  return { kind: lookup.slice(afterCompany, afterKind - 1) as AliasKind, value: lookup.slice(afterKind) };
}
