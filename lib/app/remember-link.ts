import type { At } from '@/lib/domain/assessment';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { linksOf } from '@/lib/matching/links-of';
import { saveLinks } from '@/lib/store/links';
import { companiesForPage } from './companies-for-page';
import { share } from './share';

export interface RememberInput {
  readonly origin: string;
  readonly sighting: Sighting;
  readonly debtor: DebtorKey;
  readonly at: At;
}

/** A person confirmed that this record of the page is this debtor; from now on it is shown without asking. A later choice replaces it. */
export async function rememberLink({ origin, sighting, debtor, at }: RememberInput): Promise<void> {
  const { company } = await companiesForPage(origin);
  const links = linksOf(sighting, origin);
  await saveLinks(company.id, links, debtor, at.now);
  for (const { value } of links) await share(company.id, 'links', value, { debtor });
}
