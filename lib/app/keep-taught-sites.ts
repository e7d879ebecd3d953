import type { SiteId } from '@/lib/domain/ids';
import { isSamePage, type TaughtSite } from '@/lib/domain/taught-site';
import { sendToWorker } from '@/lib/platform/messages';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { noteSite } from './note-site';
import { readCompany } from './read-company';
import { readTaughtSites } from './read-taught-sites';
import { share } from './share';

/** More than a person would teach by hand. */
const MOST = 300;

/**
 * Keeps what was taught, each in place of what was taught of the same pages before, and has it read at once in open tabs where the
 * browser allows that.
 */
export async function keepTaughtSites(taught: readonly TaughtSite[]): Promise<void> {
  const known = await readTaughtSites();
  const others = known.filter((site) => !taught.some((each) => each.id === site.id || isSamePage(each, site)));
  await writeStoredTaughtSites([...taught, ...others].slice(0, MOST));
  for (const origin of new Set(taught.map((site) => site.origin))) await noteSite({ site: 'taught' as SiteId, origin });
  const { id: company } = await readCompany();
  for (const site of taught) await share(company, 'taught', site.id, { ...site, misses: { count: 0, last: '' } });
  await sendToWorker('sites.refresh', {});
}
