import { keepTeam } from '@/lib/app/keep-team';
import { sendToWorker } from '@/lib/platform/messages';
import { offscreenTask, whileRefreshing } from '@/lib/platform/offscreen';
import { startPullJob } from '@/lib/platform/pull-job';
import type { RefreshOf } from '@/lib/platform/pull-messages';

const readSession = async (origin: string, storageKey: string) =>
  (await sendToWorker('session.read', { origin, storageKey }))?.value ?? null;

/** A page that nobody sees. Opened by the background for one refresh: it may start a worker, and lives as long as that takes. */
async function refresh(of: RefreshOf): Promise<boolean> {
  const situation = await sendToWorker('pull.begin', {});
  if (!situation) return false;
  const { result } = await startPullJob({ kind: 'refresh', of }, situation, { readSession }).result;
  return result.ok && 'isChanged' in result.value && result.value.isChanged;
}

const task = offscreenTask(location.hash);
if (task) whileRefreshing(() => refresh(task)).then((isChanged) => sendToWorker('pull.ended', { isChanged }));
// Beside it, or for nothing else: the connection with the team, which needs a page that stays.
keepTeam();
