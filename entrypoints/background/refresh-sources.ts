import { keepAllScores } from '@/lib/app/keep-all-scores';
import { pullSituation } from '@/lib/app/pull-situation';
import { keepAwake } from '@/lib/platform/keep-awake';
import { closeOffscreen, openOffscreen } from '@/lib/platform/offscreen';
import { readPageSession } from '@/lib/platform/page-session';
import { startPullJob } from '@/lib/platform/pull-job';
import type { RefreshOf } from '@/lib/platform/pull-messages';
import { hasConnections } from '@/lib/platform/settings';

import { keepTeamRoom } from './keep-team-room';

interface Refreshed {
  readonly isDone: boolean;
  readonly isChanged: boolean;
}
const NOTHING: Refreshed = { isDone: false, isChanged: false };

/** Those who wait for the page without a face; forgotten with the worker, which a pull outlives. */
const waiting: ((refreshed: Refreshed) => void)[] = [];

/** Has live sources asked what is new, in a worker: of the background itself, or where that can start none of a page without a face. */
export async function refreshInBackground(of: RefreshOf): Promise<Refreshed> {
  if (!(await hasConnections.getValue())) return NOTHING;
  if (typeof Worker === 'undefined') return refreshOffscreen(of);
  const situation = await pullSituation();
  const job = startPullJob({ kind: 'refresh', of }, situation, { readSession: readPageSession });
  const { result } = await keepAwake(job.result);
  void keepAwake(keepAllScores(situation.companies.list));
  return { isDone: result.ok, isChanged: result.ok && 'isChanged' in result.value && result.value.isChanged };
}

async function refreshOffscreen(of: RefreshOf): Promise<Refreshed> {
  const ended = new Promise<Refreshed>((resolve) => waiting.push(resolve));
  // When one is open already, its end is waited for: it asks the same sources.
  await openOffscreen(of);
  return ended;
}

/** The page without a face is done. */
export async function endOffscreen(isChanged: boolean): Promise<void> {
  await closeOffscreen();
  await keepTeamRoom();
  for (const resolve of waiting.splice(0)) resolve({ isDone: true, isChanged });
}
