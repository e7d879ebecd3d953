import { browser } from './browser';

const REFRESH = 'refresh';
/** Sources have times of their own; this is how often somebody looks whose has come. */
const MINUTES = 10;

/** Wakes the worker every ten minutes, or no longer. Called again it changes nothing: a running alarm keeps its rhythm. */
export async function keepRefreshAlarm(isWanted: boolean): Promise<void> {
  if (!isWanted) await browser.alarms.clear(REFRESH);
  else if (!(await browser.alarms.get(REFRESH))) await browser.alarms.create(REFRESH, { periodInMinutes: MINUTES });
}

export function onRefreshAlarm(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH) run();
  });
}
