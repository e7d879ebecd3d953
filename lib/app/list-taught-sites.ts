import type { TaughtSite } from '@/lib/domain/taught-site';
import { listSites } from './list-sites';
import { readTaughtSites } from './read-taught-sites';

/** All that was taught here, each with whether it is switched on and the browser allows it. */
export async function listTaughtSites(): Promise<{ readonly site: TaughtSite; readonly isAllowed: boolean }[]> {
  const [taught, enabled] = await Promise.all([readTaughtSites(), listSites()]);
  const isOn = (origin: string) => enabled.some((each) => each.site === 'taught' && each.origin === origin);
  return taught.map((site) => ({ site, isAllowed: isOn(site.origin) }));
}
