import { readClock } from '@/lib/platform/clock';
import { hasOrigin } from '@/lib/platform/permissions';
import { startPointing } from '@/lib/platform/tabs';
import { askedToPoint, waitingTeacher } from '@/lib/platform/waiting-teacher';

/** Whoever answers the browser's question later than this, in milliseconds, has forgotten what it was asked for. */
const PATIENCE_MS = 120_000;

/**
 * Has somebody point in the page of a tab, as soon as its pattern is allowed: the question may close the popup that asked it.
 * @param pattern null where it is allowed already.
 * @returns whether it starts now.
 */
export async function startTeaching(tabId: number | null, pattern: string | null): Promise<boolean> {
  if (tabId === null) return false;
  if (pattern === null || (await hasOrigin(pattern))) return startPointing(tabId);
  await waitingTeacher.setValue({ tabId, pattern, until: Date.parse(readClock()) + PATIENCE_MS });
  // It may have been allowed between the two.
  return startAllowedTeaching();
}

/** After a permission was given: the page that waited for it. */
export async function startAllowedTeaching(): Promise<boolean> {
  const waiting = await waitingTeacher.getValue();
  if (!waiting || !(await hasOrigin(waiting.pattern))) return false;
  const { tabId, pattern } = waiting;
  await waitingTeacher.setValue(null);
  await askedToPoint.setValue({ tabId, pattern });
  return waiting.until > Date.parse(readClock()) && startPointing(tabId);
}
