import { keepAllScores } from '@/lib/app/keep-all-scores';
import { keepScoring } from '@/lib/app/keep-scoring';
import { keepTeam } from '@/lib/app/keep-team';
import { sendToWorker } from '@/lib/platform/messages';
import { type OffscreenTask, offscreenTask, whileRefreshing } from '@/lib/platform/offscreen';
import { startPullJob } from '@/lib/platform/pull-job';
import type { PullSituation } from '@/lib/platform/pull-messages';

const readSession = async (origin: string, storageKey: string) =>
  (await sendToWorker('session.read', { origin, storageKey }))?.value ?? null;

const situationOf = (): Promise<PullSituation | null> => sendToWorker('pull.begin', {});

/** A page that nobody sees. Opened by the background for one task: it may start a worker, and lives as long as that takes. */
async function run(task: OffscreenTask): Promise<boolean> {
  const situation = await situationOf();
  if (!situation) return false;
  const isChanged = task.is !== 'scores' && (await refresh(task, situation));
  await keepAllScores(situation.companies.list);
  return isChanged;
}

async function refresh(of: Exclude<OffscreenTask, { is: 'scores' }>, situation: PullSituation): Promise<boolean> {
  const { result } = await startPullJob({ kind: 'refresh', of }, situation, { readSession }).result;
  return result.ok && 'isChanged' in result.value && result.value.isChanged;
}

const task = offscreenTask(location.hash);
if (task) whileRefreshing(() => run(task)).then((isChanged) => sendToWorker('pull.ended', { isChanged }));
// Beside it, or for nothing else: the connection with the team, which needs a page that stays.
keepTeam();
// What comes of the team moves scores as well.
keepScoring(async () => (await situationOf())?.companies.list ?? []);
