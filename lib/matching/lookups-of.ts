import type { Alias } from '@/lib/domain/debtor';
import type { SourceId } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { companyBefore } from './company-before';
import { cutNameAliases } from './cut-name';
import { domainsOf } from './domains-of';
import { identityAliases } from './identity-aliases';
import { linksOf } from './links-of';

/** What to look for when a page shows someone: confirmed links first, then identifiers, the name last. `sources` are those of the book. */
export function lookupsOf(sighting: Sighting, origin: string, sources: readonly SourceId[]): readonly Alias[] {
  const { registrationNumber, vatId, debtorNumber, iban, name } = sighting;
  const identity = { registrationNumber, vatId, number: debtorNumber, iban, domains: domainsOf(sighting), name };
  return [...linksOf(sighting, origin), ...identityAliases(identity, sources), ...cutNameAliases(name), ...companyBefore(name)];
}
