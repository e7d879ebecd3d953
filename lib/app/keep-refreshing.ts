import { keepRefreshAlarm } from '@/lib/platform/alarms';
import { hasConnections } from '@/lib/platform/settings';
import { listConnections } from '@/lib/store/connections';
import { readCompany } from './read-company';

/** Call whenever a connection comes or goes: without any, nothing wakes the background. */
export async function keepRefreshing(): Promise<void> {
  const isWanted = (await listConnections((await readCompany()).id)).length > 0;
  await hasConnections.setValue(isWanted);
  await keepRefreshAlarm(isWanted);
}
