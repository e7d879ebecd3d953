import { browser } from './browser';

/**
 * `refresh`: sources have times of their own; this is how often somebody looks whose has come. `team`: how soon a lost connection is seen to.
 * `scores`: how soon after midnight, or after the browser was opened, everybody's standing is worked out anew.
 */
const MINUTES = { refresh: 10, team: 1, scores: 60 } as const;
type Alarm = keyof typeof MINUTES;

/** Wakes the worker time and again, or no longer. Called again it changes nothing: a running alarm keeps its rhythm. */
async function keepAlarm(alarm: Alarm, isWanted: boolean): Promise<void> {
  if (!isWanted) await browser.alarms.clear(alarm);
  else if (!(await browser.alarms.get(alarm))) await browser.alarms.create(alarm, { periodInMinutes: MINUTES[alarm] });
}

function onAlarm(alarm: Alarm, run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) run();
  });
}

export const keepRefreshAlarm = (isWanted: boolean): Promise<void> => keepAlarm('refresh', isWanted);
export const onRefreshAlarm = (run: () => void): void => onAlarm('refresh', run);
export const keepScoresAlarm = (): Promise<void> => keepAlarm('scores', true);
export const onScoresAlarm = (run: () => void): void => onAlarm('scores', run);
export const keepTeamAlarm = (isWanted: boolean): Promise<void> => keepAlarm('team', isWanted);
export const onTeamAlarm = (run: () => void): void => onAlarm('team', run);
