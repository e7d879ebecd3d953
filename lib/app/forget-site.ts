import type { SiteId } from '@/lib/domain/ids';
import { hasOrigin } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';

/** Takes back the note of a site whose permission was refused, so that a later permission for the same host does not switch it on. */
export async function forgetSite({ site, origin }: { readonly site: SiteId; readonly origin: string }): Promise<void> {
  const sites = await enabledSites.getValue();
  const noted = sites.find((other) => other.site === site && other.origin === new URL(origin).origin);
  if (!noted || (await hasOrigin(noted.pattern))) return;
  await enabledSites.setValue(sites.filter((other) => other !== noted));
}
