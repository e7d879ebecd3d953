import { areScoresDue, keepAllScores } from '@/lib/app/keep-all-scores';
import { pullSituation } from '@/lib/app/pull-situation';
import { keepAwake } from '@/lib/platform/keep-awake';
import { openOffscreen } from '@/lib/platform/offscreen';

/** Once a day, and for what no page saw to: in a worker of the background, or where that can start none of a page without a face. */
export async function keepScoresInBackground(): Promise<void> {
  const { companies, now } = await pullSituation();
  if (!(await areScoresDue(companies.list, now))) return;
  if (typeof Worker === 'undefined') await openOffscreen({ is: 'scores' });
  else await keepAwake(keepAllScores(companies.list));
}
