import type { RefusalKind } from '@/lib/domain/import';
import { refuse } from '../refuse';
import { type Attempt, fetchOnce } from './fetch-once';
import type { Http, HttpAnswer, HttpRequest } from './http';
import type { HttpAccess, HttpTools } from './http-tools';
import { waitTime } from './wait-time';

/** Attempts at one request, waits between them included; a network that fails gets fewer, because it tells nothing. */
const MAX_ATTEMPTS = 6;
const MAX_UNREACHABLE = 3;
const FIRST_WAIT_MS = 1_000;
const LONGEST_BACK_OFF_MS = 30_000;
/** The longest rule of a known host is five minutes; who asks for more is asked again on another day. */
const LONGEST_ASKED_MS = 330_000;
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const isPassing = (attempt: Attempt): boolean =>
  attempt.is === 'unreachable' || (attempt.is === 'answer' && PASSING.has(attempt.status));

/** Exponential with full jitter, so that many browsers that were turned away together do not come back together. */
const backOff = (attempts: number, random: number): number =>
  random * Math.min(LONGEST_BACK_OFF_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));

function kindOf(attempt: Attempt): RefusalKind | null {
  if (attempt.is === 'unreachable') return 'unreachable';
  if (attempt.is !== 'answer') return 'answer-malformed';
  if (attempt.status === 401) return 'unauthorised';
  if (attempt.status === 403) return 'forbidden';
  if (attempt.status === 429) return 'rate-limited';
  return attempt.status >= 500 ? 'server-error' : null;
}

function answerOf(attempt: Attempt, host: string): HttpAnswer {
  const kind = kindOf(attempt);
  if (kind !== null || attempt.is !== 'answer') return refuse(kind ?? 'answer-malformed', null, { host });
  const { status, headers, text } = attempt;
  const json = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return refuse('answer-malformed', null, { host });
    }
  };
  return { status, headers, text, json };
}

/**
 * The way out for live sources (`Http`). Nothing of a request or an answer is logged; a refusal names the host and no more.
 * Requests of one `Http` go one after the other when the source awaits each.
 * @throws SourceRefused as `Http` says; the reason of the signal when it aborts.
 */
export function createHttp(tools: HttpTools, access: HttpAccess, signal: AbortSignal): Http {
  const token = async (): Promise<string | null> => (access.by === 'oauth' ? access.token.current() : null);

  async function request(asked: HttpRequest): Promise<HttpAnswer> {
    const { host } = new URL(asked.url);
    const isSession = access.by === 'session';
    let bearer = await token();
    let hasRenewed = false;
    for (let attempts = 1; ; attempts++) {
      signal.throwIfAborted();
      const attempt = await fetchOnce({ request: asked, token: bearer, isSession, signal }, tools);
      if (attempt.is === 'answer' && attempt.status === 401 && access.by === 'oauth' && !hasRenewed) {
        hasRenewed = true;
        bearer = await access.token.renew();
        if (bearer !== null) continue;
      }
      const wait = waitFor(attempt, attempts);
      if (wait === null) return answerOf(attempt, host);
      await tools.sleep(wait, signal);
    }
  }

  /** Null: this is the answer, for better or worse. */
  function waitFor(attempt: Attempt, attempts: number): number | null {
    const most = attempt.is === 'unreachable' ? MAX_UNREACHABLE : MAX_ATTEMPTS;
    if (!isPassing(attempt) || attempts >= most) return null;
    const asked = attempt.is === 'answer' ? waitTime(attempt.headers, tools.now()) : null;
    if (asked === null) return backOff(attempts, tools.random());
    return asked <= LONGEST_ASKED_MS ? asked : null;
  }

  return { request };
}
