import { useState } from 'preact/hooks';
import { pullSituation } from '@/lib/app/pull-situation';
import { rateOrigins } from '@/lib/app/rate-origins';
import { switchRates } from '@/lib/app/switch-rates';
import { readPageSession } from '@/lib/platform/page-session';
import { requestOrigins } from '@/lib/platform/permissions';
import { startPullJob } from '@/lib/platform/pull-job';

export interface AskingRates {
  readonly isRunning: boolean;
  /** The browser was not allowed to go there. */
  readonly isDenied: boolean;
  /** Call it within the click itself. */
  readonly ask: () => void;
}

/** Switches exchange rates on and fetches them. What comes of it is kept with the feed, and shown from there. */
export function useRates(): AskingRates {
  const [isRunning, setRunning] = useState(false);
  const [isDenied, setDenied] = useState(false);

  async function pull(): Promise<void> {
    setRunning(true);
    await switchRates(true);
    await startPullJob({ kind: 'refresh', of: { is: 'rates' } }, await pullSituation(), { readSession: readPageSession }).result;
    setRunning(false);
  }

  // Not async: a browser grants a permission only to a request that is made within the click itself.
  const ask = () =>
    void requestOrigins(rateOrigins()).then((isGranted) => {
      setDenied(!isGranted);
      return isGranted ? pull() : undefined;
    });
  return { isRunning, isDenied, ask };
}
