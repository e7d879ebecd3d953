import { isLongAgo } from '@/lib/domain/is-refresh-due';
import { readClock } from '@/lib/platform/clock';
import { sendToWorker } from '@/lib/platform/messages';
import { allConnections } from '@/lib/store/connections';

const MINUTES_BETWEEN = 5;

/**
 * Has the source refreshed whose own page is open, every few minutes at most. Never on the way to a verdict: call it once that is on screen.
 * @returns whether there was anything to ask.
 */
export async function refreshForPage(origin: string): Promise<boolean> {
  const connections = await allConnections();
  const now = readClock();
  const isDue = connections.some((each) => each.origin === origin && isLongAgo(each.triedAt, now, MINUTES_BETWEEN));
  return isDue && (await sendToWorker('sources.refresh', { of: { is: 'page', origin } })) !== null;
}
