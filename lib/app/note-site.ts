import type { SiteId } from '@/lib/domain/ids';
import { patternOf } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';

/**
 * Notes which site is meant before the browser asks for its permission: asking may close the popup in which it was asked, and the worker
 * then switches the site on as soon as the permission is given. Without the permission a note counts for nothing.
 */
export async function noteSite({ site, origin }: { readonly site: SiteId; readonly origin: string }): Promise<void> {
  const pattern = patternOf(origin);
  if (pattern === null) return;
  const noted = { site, origin: new URL(origin).origin, pattern };
  const others = (await enabledSites.getValue()).filter((other) => other.site !== site || other.origin !== noted.origin);
  await enabledSites.setValue([...others, noted]);
}
