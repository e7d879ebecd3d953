import { sendToWorker } from '@/lib/platform/messages';
import { removeOrigin } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';
import { writeStoredTaughtSites } from '@/lib/platform/stored-taught-sites';
import { readCompany } from './read-company';
import { readTaughtSites } from './read-taught-sites';
import { share } from './share';

/**
 * Forgets a page that was taught. With the last one of an origin nothing of ours runs there any more, and the permission goes back unless
 * another site needs the same pattern.
 */
export async function removeTaughtSite(id: string): Promise<void> {
  const sites = await readTaughtSites();
  const left = sites.filter((site) => site.id !== id);
  await writeStoredTaughtSites(left);
  await share((await readCompany()).id, 'taught', id, null);
  const origin = sites.find((site) => site.id === id)?.origin;
  if (origin !== undefined && left.every((site) => site.origin !== origin)) await leaveOrigin(origin);
  await sendToWorker('sites.refresh', {});
}

async function leaveOrigin(origin: string): Promise<void> {
  const enabled = await enabledSites.getValue();
  const left = enabled.filter((site) => site.site !== 'taught' || site.origin !== origin);
  await enabledSites.setValue(left);
  for (const { pattern } of enabled.filter((site) => !left.includes(site)))
    if (left.every((site) => site.pattern !== pattern)) await removeOrigin(pattern);
}
