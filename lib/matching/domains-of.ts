import type { Sighting } from '@/lib/domain/sighting';

/** Every text of a sighting that can name a web domain, as the page shows it. */
export function domainsOf({ emailDomains = [], email, website }: Sighting): readonly string[] {
  return [...emailDomains, email, website].filter((text) => text !== undefined);
}
