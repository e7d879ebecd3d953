import { useState } from 'preact/hooks';
import { keepAllScores } from '@/lib/app/keep-all-scores';
import { originsOf } from '@/lib/app/live-choices';
import { pullSituation } from '@/lib/app/pull-situation';
import { signInAgain } from '@/lib/app/sign-in-again';
import type { Connection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import type { NotSignedIn } from '@/lib/domain/source-form';
import { readPageSession } from '@/lib/platform/page-session';
import { requestOrigins } from '@/lib/platform/permissions';
import { startPullJob } from '@/lib/platform/pull-job';

export interface Refreshing {
  readonly running: readonly ConnectionId[];
  readonly notSignedIn: ReadonlyMap<ConnectionId, NotSignedIn>;
  readonly refresh: (connection: Connection, isWhole: boolean) => void;
  readonly signIn: (connection: Connection) => void;
}

/** Long enough to look up a password in. */
const PATIENCE_MS = 600_000;

/** Asks one connected system now. What comes of it is kept with the connection, and shown from there. */
export function useRefreshing(): Refreshing {
  const [running, setRunning] = useState<readonly ConnectionId[]>([]);

  const [notSignedIn, setNotSignedIn] = useState<Refreshing['notSignedIn']>(new Map());

  async function busy(connection: ConnectionId, work: () => Promise<void>): Promise<void> {
    setRunning((before) => [...before, connection]);
    await work().finally(() => setRunning((before) => before.filter((id) => id !== connection)));
  }

  async function pull(connection: ConnectionId, isWhole: boolean): Promise<void> {
    const host = { readSession: readPageSession };
    const situation = await pullSituation();
    await startPullJob({ kind: 'pull', connection, isWhole }, situation, host).result;
    void keepAllScores(situation.companies.list);
  }

  async function signIn(connection: Connection): Promise<void> {
    const outcome = await signInAgain(connection, AbortSignal.timeout(PATIENCE_MS));
    const others = [...notSignedIn].filter(([id]) => id !== connection.id);
    if (outcome.is === 'signed-in') {
      setNotSignedIn(new Map(others));
      return pull(connection.id, false);
    }
    const reason = outcome.is === 'refused' ? outcome.reason : null;
    setNotSignedIn(new Map([...others, [connection.id, { because: outcome.is, reason }]]));
  }

  return {
    running,
    notSignedIn,
    // Asked anew within the click: a permission may have been taken back in the browser's own settings.
    refresh: ({ id, source, settings }, isWhole) =>
      void requestOrigins(originsOf(source, settings)).then((isGranted) =>
        isGranted ? busy(id, () => pull(id, isWhole)) : undefined,
      ),
    signIn: (connection) => void busy(connection.id, () => signIn(connection)),
  };
}
