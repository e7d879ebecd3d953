import { SourceRefused } from '../contract';
import type { Http, HttpRequest } from '../http/http';
import { refuse } from '../refuse';

/**
 * An `Http` for hosts that answer 401 to who lacks a right as well as to who is not known: where they still answer `known`, which asks for no right
 * at all, the key is good and it is the right that is missing.
 * @throws SourceRefused `forbidden` then.
 */
export function withKnownKey(http: Http, known: HttpRequest): Http {
  let isKnown: Promise<unknown> | null = null;
  return {
    async request(request) {
      try {
        return await http.request(request);
      } catch (error) {
        if (!(error instanceof SourceRefused && error.refusal.kind === 'unauthorised') || request.url === known.url) throw error;
        isKnown ??= http.request(known);
        await isKnown;
        return refuse('forbidden', null, { host: new URL(request.url).host });
      }
    },
  };
}
