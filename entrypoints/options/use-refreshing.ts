import { useState } from 'preact/hooks';
import { originsOf } from '@/lib/app/live-choices';
import { pullSituation } from '@/lib/app/pull-situation';
import type { Connection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import { readPageSession } from '@/lib/platform/page-session';
import { requestOrigins } from '@/lib/platform/permissions';
import { startPullJob } from '@/lib/platform/pull-job';

export interface Refreshing {
  readonly running: readonly ConnectionId[];
  readonly refresh: (connection: Connection, isWhole: boolean) => void;
}

/** Asks one connected system now. What comes of it is kept with the connection, and shown from there. */
export function useRefreshing(): Refreshing {
  const [running, setRunning] = useState<readonly ConnectionId[]>([]);

  async function pull(connection: ConnectionId, isWhole: boolean): Promise<void> {
    setRunning((before) => [...before, connection]);
    const host = { readSession: readPageSession };
    await startPullJob({ kind: 'pull', connection, isWhole }, await pullSituation(), host).result;
    setRunning((before) => before.filter((id) => id !== connection));
  }

  return {
    running,
    // Asked anew within the click: a permission may have been taken back in the browser's own settings.
    refresh: ({ id, source, settings }, isWhole) =>
      void requestOrigins(originsOf(source, settings)).then((isGranted) => (isGranted ? pull(id, isWhole) : undefined)),
  };
}
