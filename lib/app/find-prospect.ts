import type { Book } from '@/lib/domain/book';
import type { Alias, Debtor } from '@/lib/domain/debtor';
import type { Sighting } from '@/lib/domain/sighting';
import { linksOf } from '@/lib/matching/links-of';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { debtorsByAliases, debtorsByKeys } from '@/lib/store/debtors';
import { readLinks } from '@/lib/store/links';
import { isProspect } from './is-prospect';

/** What names one legal entity wherever it stands. */
const IDENTIFIERS: readonly Alias['kind'][] = ['vat', 'registration'];

/** The prospect that a page names by an identifier, or that was recorded on this very page; null: none, or more than one. */
export async function findProspect({ lead }: Book, sighting: Sighting, origin: string): Promise<Debtor | null> {
  const identifiers = lookupsOf(sighting, origin, []).filter(({ kind }) => IDENTIFIERS.includes(kind));
  const links = await readLinks(lead.company, linksOf(sighting, origin));
  const [named, linked] = await Promise.all([
    debtorsByAliases(lead.company, identifiers),
    debtorsByKeys(links.map(({ debtor }) => debtor)),
  ]);
  const found = new Map([...named.flat(), ...linked].filter(isProspect).map((debtor) => [debtor.key, debtor]));
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}
