import { keepRefreshAlarm } from '@/lib/platform/alarms';
import { hasConnections } from '@/lib/platform/settings';
import { allConnections } from '@/lib/store/connections';
import { readRateFeed } from '@/lib/store/exchange-rates';

/** Call whenever a connection comes or goes: without any, the background is not woken to ask what is new. */
export async function keepRefreshing(): Promise<void> {
  const isWanted = (await allConnections()).length > 0 || (await readRateFeed()) !== null;
  await hasConnections.setValue(isWanted);
  await keepRefreshAlarm(isWanted);
}
