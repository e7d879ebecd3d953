import type { Sighting } from '@/lib/domain/sighting';
import { linksOf } from '@/lib/matching/links-of';
import { deleteLinks } from '@/lib/store/links';
import { readCompany } from './read-company';

/** Takes a confirmed link back; what the page says decides again. */
export async function forgetLink({ origin, sighting }: { origin: string; sighting: Sighting }): Promise<void> {
  const { id } = await readCompany();
  await deleteLinks(id, linksOf(sighting, origin));
}
