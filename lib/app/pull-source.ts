import type { At } from '@/lib/domain/assessment';
import { type Connection, slotOfConnection } from '@/lib/domain/connection';
import type { ConnectionId } from '@/lib/domain/ids';
import type { ImportFailure, ImportProgress } from '@/lib/domain/import';
import { isLongAgo } from '@/lib/domain/is-refresh-due';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { LiveSource, SignIn } from '@/lib/sources/live-contract';
import { withConnectionLock } from '@/lib/store/connection-lock';
import { noteConnection, readConnection, readSecrets } from '@/lib/store/connections';
import { replacedBy } from '@/lib/store/generations';
import { importFailure } from './import-failure';
import { type Asking, liveContext } from './live-context';
import { type Pulled, type Pulling, pullChanges } from './pull-changes';
import { pullWhole } from './pull-whole';
import { storedToken } from './stored-token';
import { troubleOf } from './trouble-of';

/** What is deleted on the other side without a trace is noticed by the whole book alone. */
const MINUTES_BETWEEN_WHOLE = 7 * 24 * 60;

export interface PullInput extends Asking {
  readonly sources: readonly LiveSource[];
  readonly onProgress: (progress: ImportProgress) => void;
  /** The whole book, however far the connection has come. */
  readonly isWhole?: boolean;
}

/**
 * Asks a live source what is new: the whole book the first time and once a week, else what changed since. The book changes at once or not at
 * all: refused, cancelled or failed, it stays as it was, and the connection says why. Only one page or worker asks at a time.
 */
export async function pullSource(id: ConnectionId, input: PullInput): Promise<Result<Pulled, ImportFailure>> {
  const outcome = await withConnectionLock(id, () => pull(id, input));
  return outcome === 'busy' ? fail({ kind: 'busy' }) : outcome;
}

async function pull(id: ConnectionId, input: PullInput): Promise<Result<Pulled, ImportFailure>> {
  const connection = await readConnection(id);
  const source = input.sources.find((each) => each.id === connection?.source);
  // Removed while it waited for its turn.
  if (!connection || !source) return fail({ kind: 'cancelled' });
  let by: SignIn['by'] = 'key';
  try {
    const settings = { ...connection.settings, ...(await readSecrets(id)) };
    const signIn = source.signIn(settings);
    by = signIn.by;
    const token = storedToken(id, (refreshToken) => input.renewTokens(signIn, settings, refreshToken));
    const context = await liveContext(source, settings, token, input);
    const pulled = await ask({ connection, source, context, company: input.company, onProgress: input.onProgress }, input);
    return pulled === 'busy' ? fail({ kind: 'busy' }) : ok(pulled);
  } catch (error) {
    const failure = importFailure(error, input.signal);
    const trouble = troubleOf(failure, input.at.now, by);
    if (trouble) await noteConnection(id, { trouble, triedAt: input.at.now, failures: connection.failures + 1 });
    return fail(failure);
  }
}

async function ask(pulling: Pulling, input: PullInput): Promise<Pulled | 'busy'> {
  const { connection } = pulling;
  const current = await replacedBy(connection.company, slotOfConnection(connection.id));
  if (!current || input.isWhole || isWholeDue(connection, input.at)) return pullWhole(pulling, current);
  const changed = await pullChanges(pulling, current);
  return changed === 'whole-needed' ? pullWhole(pulling, current) : changed;
}

const isWholeDue = ({ watermark, fullAt }: Connection, { now }: At): boolean =>
  watermark === null || isLongAgo(fullAt, now, MINUTES_BETWEEN_WHOLE);
