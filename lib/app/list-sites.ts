import { hasOrigin } from '@/lib/platform/permissions';
import { type EnabledSite, enabledSites } from '@/lib/platform/settings';

/** The sites that work right now: switched on here, and still granted in the browser's own settings. */
export async function listSites(): Promise<EnabledSite[]> {
  const sites = await enabledSites.getValue();
  const isGranted = await Promise.all(sites.map(({ pattern }) => hasOrigin(pattern)));
  return sites.filter((_, index) => isGranted[index]);
}
