import type { TaughtSite } from '@/lib/domain/taught-site';
import { readTaughtSites } from './read-taught-sites';

/** What was taught of the pages of one origin. */
export async function taughtOfOrigin(origin: string | undefined): Promise<readonly TaughtSite[]> {
  return (await readTaughtSites()).filter((site) => site.origin === origin);
}
