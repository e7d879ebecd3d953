import type { Sighting } from '@/lib/domain/sighting';
import { linksOf } from '@/lib/matching/links-of';
import { deleteLinks } from '@/lib/store/links';
import { companiesForPage } from './companies-for-page';
import { share } from './share';

/** Takes a confirmed link back; what the page says decides again. */
export async function forgetLink({ origin, sighting }: { origin: string; sighting: Sighting }): Promise<void> {
  const { company } = await companiesForPage(origin);
  const links = linksOf(sighting, origin);
  await deleteLinks(company.id, links);
  for (const { value } of links) await share(company.id, 'links', value, null);
}
