import type { SiteChoice, SiteOutcome } from '@/components/sites/site-form';
import { enableSite } from '@/lib/app/enable-site';
import { forgetSite } from '@/lib/app/forget-site';
import { noteSite } from '@/lib/app/note-site';
import type { SiteId } from '@/lib/domain/ids';
import { parseLocalDate } from '@/lib/domain/local-date';
import { patternOf, requestOrigin } from '@/lib/platform/permissions';
import { SITES } from '@/lib/sites/registry';

/** The sites of the registry as a person chooses between them. */
export const SITE_CHOICES: readonly SiteChoice[] = SITES.map(({ id, label, triedOn }) => {
  const on = triedOn ? parseLocalDate(triedOn.on) : null;
  return { id, label, triedOn: triedOn && on ? { version: triedOn.version, on } : null };
});

/**
 * Asks the user for an address and switches the site on there. Not async: a browser grants a permission only to a request that is
 * made within the click itself. The site is noted all the same before the answer: the popup may close over the question.
 */
export function askForSite(site: SiteId, address: string): Promise<SiteOutcome> {
  const pattern = patternOf(address);
  if (pattern === null) return Promise.resolve('bad-origin');
  const meant = { site, origin: address };
  const noted = noteSite(meant);
  return requestOrigin(pattern).then(async (isGranted) => {
    await noted;
    if (isGranted && (await enableSite(meant))) return 'enabled';
    await forgetSite(meant);
    return 'denied';
  });
}
