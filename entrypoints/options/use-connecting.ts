import { useRef, useState } from 'preact/hooks';
import { connectSource } from '@/lib/app/connect-source';
import { keepAllScores } from '@/lib/app/keep-all-scores';
import { labelOf, originsOf, ownOriginOf } from '@/lib/app/live-choices';
import { pullSituation } from '@/lib/app/pull-situation';
import { signInSource } from '@/lib/app/sign-in-source';
import { type CompanyId, sourceId } from '@/lib/domain/ids';
import type { ConnectingState, FormValues } from '@/lib/domain/source-form';
import { readPageSession } from '@/lib/platform/page-session';
import { requestOrigins } from '@/lib/platform/permissions';
import { type PullJob, startPullJob } from '@/lib/platform/pull-job';
import type { PullTask } from '@/lib/platform/pull-messages';
import { goUnnamed } from '@/lib/platform/unnamed-requests';

export interface Connecting {
  readonly state: ConnectingState;
  readonly test: (source: string, values: FormValues) => void;
  readonly connect: (source: string, values: FormValues) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Long enough to look up a password in. */
const PATIENCE_MS = 600_000;

interface SignedIn {
  /** What was typed when a person signed in. */
  readonly of: string;
  readonly tokens: FormValues;
  /** What was typed, with what the other side told. */
  readonly values: FormValues;
}

interface TriedOut extends Pick<SignedIn, 'tokens' | 'values'> {
  readonly administration: string | null;
}

/** The way from a filled-in form to a book in use: permission, a question whether it answers, then everything it knows. */
export function useConnecting(company: CompanyId): Connecting {
  const [state, setState] = useState<ConnectingState>({ is: 'idle' });
  const job = useRef<PullJob | null>(null);
  const signedIn = useRef<SignedIn | null>(null);

  async function run(task: PullTask, onProgress?: Parameters<typeof startPullJob>[2]['onProgress']) {
    const situation = await pullSituation();
    job.current = startPullJob(task, situation, { readSession: readPageSession, ...(onProgress && { onProgress }) });
    return job.current.result.finally(() => {
      job.current = null;
      void keepAllScores(situation.companies.list);
    });
  }

  /** Signed in once for settings that stay as they are. */
  async function signIn(source: string, values: FormValues): Promise<SignedIn | null> {
    const of = JSON.stringify([source, values]);
    if (signedIn.current?.of === of) return signedIn.current;
    setState({ is: 'signing-in' });
    const outcome = await signInSource(source, values, AbortSignal.timeout(PATIENCE_MS));
    if (outcome.is === 'signed-in') {
      signedIn.current = { of, tokens: outcome.tokens, values: { ...values, ...outcome.filled } };
      return signedIn.current;
    }
    const reason = outcome.is === 'refused' ? outcome.reason : null;
    setState({ is: 'not-signed-in', because: outcome.is, reason });
    return null;
  }

  async function tryOut(source: string, typed: FormValues): Promise<TriedOut | null> {
    const known = await signIn(source, typed);
    if (!known) return null;
    const { tokens, values } = known;
    setState({ is: 'testing' });
    const own = ownOriginOf(source, values);
    if (own !== null) await goUnnamed(own);
    const { of, result } = await run({ kind: 'test', company, source: sourceId(source), settings: { ...values, ...tokens } });
    if (of === 'test' && result.ok) {
      setState({ is: 'tested', report: result.value });
      return { tokens, values, administration: result.value.administration };
    }
    if (!result.ok) setState({ is: 'failed', failure: result.error });
    return null;
  }

  async function pull(source: string, { tokens, values, administration }: TriedOut): Promise<void> {
    const name = administration ?? labelOf(source);
    setState({ is: 'pulling', name, progress: null });
    const connection = await connectSource({ company, source, values, tokens, administration });
    const onProgress = (progress: Extract<ConnectingState, { is: 'pulling' }>['progress']) =>
      setState({ is: 'pulling', name, progress });
    const { result } = await run({ kind: 'pull', connection, isWhole: true }, onProgress);
    setState(result.ok ? { is: 'connected', name } : { is: 'failed', failure: result.error });
  }

  /** Not async: a browser grants a permission only to a request that is made within the click itself. */
  function whenAllowed(source: string, values: FormValues, next: () => Promise<unknown>): void {
    requestOrigins(originsOf(source, values)).then((isGranted) => (isGranted ? next() : setState({ is: 'denied' })));
  }

  return {
    state,
    test: (source, values) => whenAllowed(source, values, () => tryOut(source, values)),
    connect: (source, values) =>
      whenAllowed(source, values, async () => {
        const tried = await tryOut(source, values);
        if (tried) await pull(source, tried);
      }),
    cancel: () => job.current?.cancel(),
    reset: () => setState({ is: 'idle' }),
  };
}
