import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { linksOf } from '@/lib/matching/links-of';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { newDebtorKey } from '@/lib/platform/ids';
import { addDebtor } from '@/lib/store/debtors';
import { saveLinks } from '@/lib/store/links';
import { currentBook } from './current-book';
import { findProspect } from './find-prospect';

export interface ProspectInput {
  readonly company: CompanyId;
  readonly sighting: Sighting;
  readonly origin: string;
  readonly at: At;
}

/**
 * Makes a debtor of whoever a page names and no book knows, so that something can be recorded and decided about them (R3-01). On a
 * person's click alone. Null: the page names nobody, or there is no book to be absent from.
 */
export async function addProspect({ company, sighting, origin, at }: ProspectInput): Promise<DebtorKey | null> {
  const book = await currentBook(company);
  const aliases = lookupsOf(sighting, origin, []).filter(({ kind }) => kind !== 'link');
  if (!book || aliases.length === 0) return null;
  const known = await findProspect(book, sighting, origin);
  const key = known?.key ?? newDebtorKey();
  const { name } = sighting;
  if (!known) await addDebtor(company, { key, aliases, ...(name !== undefined && { name }) });
  await saveLinks(company, linksOf(sighting, origin), key, at.now);
  return key;
}
