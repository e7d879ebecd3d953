import type { HttpRequest } from './http';
import type { HttpTools } from './http-tools';
import { letGo } from './let-go';
import { readBounded } from './read-bounded';

const MAX_BYTES = 20_000_000;
const MAX_REDIRECTS = 3;
const TIMEOUT_MS = 60_000;

/** What came of one attempt. */
export type Attempt =
  | { readonly is: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  /** No answer, or none in time. */
  | { readonly is: 'unreachable' }
  | { readonly is: 'too-large' }
  /** Sent on to another origin, where our key has no business. */
  | { readonly is: 'elsewhere' };

export interface Sending {
  readonly request: HttpRequest;
  readonly token: string | null;
  readonly isSession: boolean;
  readonly signal: AbortSignal;
}

function initOf({ request, token, isSession, signal }: Sending, tools: HttpTools): RequestInit {
  const isKnown = isSession && !request.withoutSession;
  return {
    method: request.method ?? 'GET',
    headers: { accept: 'application/json', ...request.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(request.body === undefined ? {} : { body: request.body }),
    credentials: isKnown ? 'include' : 'omit',
    // A browser hides where it is sent on to, and a key in a header would travel along. Cookies stay with their own origin.
    redirect: isKnown ? 'follow' : 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, tools.deadline(TIMEOUT_MS)]),
  };
}

const isRedirect = ({ status, type }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** One request; redirects are followed within the origin of the request. Throws the reason of the signal when it aborts, and else nothing. */
export async function fetchOnce(sending: Sending, tools: HttpTools): Promise<Attempt> {
  const { origin } = new URL(sending.request.url);
  try {
    let { url } = sending.request;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await tools.fetch(url, initOf(sending, tools));
      if (response.redirected && new URL(response.url).origin !== origin) return { is: 'elsewhere' };
      if (!isRedirect(response)) {
        const text = await readBounded(response, sending.request.maxBytes ?? MAX_BYTES);
        return text === null ? { is: 'too-large' } : { is: 'answer', status: response.status, headers: response.headers, text };
      }
      const next = new URL(response.headers.get('location') ?? 'null:', url);
      letGo(response.body);
      if (next.origin !== origin) return { is: 'elsewhere' };
      url = next.href;
    }
    return { is: 'elsewhere' };
  } catch {
    sending.signal.throwIfAborted();
    return { is: 'unreachable' };
  }
}
