import { sendToWorker } from '@/lib/platform/messages';
import { patternOf, removeOrigin } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';

/**
 * Switches off every site of an origin, and gives the permission back unless another origin that is switched on needs the same
 * pattern (one pattern covers all ports of a host).
 */
export async function disableSite(origin: string): Promise<void> {
  const left = (await enabledSites.getValue()).filter((site) => site.origin !== origin);
  await enabledSites.setValue(left);
  const pattern = patternOf(origin);
  if (pattern !== null && left.every((site) => site.pattern !== pattern)) await removeOrigin(pattern);
  await sendToWorker('sites.refresh', {});
}
