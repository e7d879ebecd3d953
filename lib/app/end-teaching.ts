import { removeOrigin } from '@/lib/platform/permissions';
import { enabledSites } from '@/lib/platform/settings';
import { askedToPoint } from '@/lib/platform/waiting-teacher';

/** Somebody is done pointing in a tab. A permission that was given for it alone goes back when nothing was taught. */
export async function endTeaching(tabId: number | null): Promise<void> {
  const asked = await askedToPoint.getValue();
  if (!asked || asked.tabId !== tabId) return;
  await askedToPoint.setValue(null);
  const isUsed = (await enabledSites.getValue()).some(({ pattern }) => pattern === asked.pattern);
  if (!isUsed) await removeOrigin(asked.pattern);
}
