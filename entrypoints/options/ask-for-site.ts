import type { SiteOutcome } from '@/components/sites/site-form';
import { enableSite } from '@/lib/app/enable-site';
import { forgetSite } from '@/lib/app/forget-site';
import { noteSite } from '@/lib/app/note-site';
import type { SiteId } from '@/lib/domain/ids';
import { patternCovers, patternOf, requestOrigins } from '@/lib/platform/permissions';
import { SITES } from '@/lib/sites/registry';

/** What the browser is asked for: the address, or the hosts of the maker where none was given. */
function addressesOf(site: SiteId, address: string): readonly string[] {
  const matches = SITES.find(({ id }) => id === site)?.matches ?? [];
  if (address === '') return matches;
  const own = matches.find((pattern) => patternCovers(pattern, address));
  return [own ?? address];
}

/** One after the other: each reads the list of sites and writes it back. */
async function inTurn<T, R>(all: readonly T[], run: (each: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const each of all) results.push(await run(each));
  return results;
}

/**
 * Asks the user for a site and switches it on there. Not async: a browser grants a permission only to a request that is made within
 * the click itself. The site is noted all the same before the answer: the popup may close over the question.
 * @param address of an own installation, or of any page; empty for the hosts of the maker.
 */
export function askForSite(site: SiteId, address: string): Promise<SiteOutcome> {
  const wanted = addressesOf(site, address).map((origin) => ({ site, origin: origin.replace(/\/\*$/, '') }));
  const patterns = wanted.flatMap(({ origin }) => patternOf(origin) ?? []);
  if (patterns.length === 0 || patterns.length < wanted.length) return Promise.resolve('bad-origin');
  const noted = inTurn(wanted, noteSite);
  return requestOrigins(patterns).then(async (isGranted) => {
    await noted;
    const isOn = isGranted ? await inTurn(wanted, enableSite) : [false];
    if (isOn.every(Boolean)) return 'enabled';
    await inTurn(wanted, forgetSite);
    return 'denied';
  });
}
