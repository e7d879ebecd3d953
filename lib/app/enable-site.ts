import type { SiteId } from '@/lib/domain/ids';
import { sendToWorker } from '@/lib/platform/messages';
import { hasOrigin, patternOf } from '@/lib/platform/permissions';
import { noteSite } from './note-site';

/**
 * Switches a site on for one origin; its open tabs follow at once. The permission must have been given in the click before
 * (platform/permissions.ts, `requestOrigin`). Switching it on twice changes nothing.
 * @param origin scheme, host and port; a whole address will do.
 * @returns false when the address is not a web address or the permission is missing; nothing is kept then.
 */
export async function enableSite({ site, origin }: { readonly site: SiteId; readonly origin: string }): Promise<boolean> {
  const pattern = patternOf(origin);
  if (pattern === null || !(await hasOrigin(pattern))) return false;
  await noteSite({ site, origin });
  await sendToWorker('sites.refresh', {});
  return true;
}
