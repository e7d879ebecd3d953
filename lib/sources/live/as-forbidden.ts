import type { LiveContext } from '../live-contract';
import { refuse } from '../refuse';

/** A context in which some statuses mean that we may not: how a host says that it has not what we ask for. */
export function asForbidden(context: LiveContext, statuses: readonly number[]): LiveContext {
  return {
    ...context,
    http: {
      async request(request) {
        const answer = await context.http.request(request);
        return statuses.includes(answer.status) ? refuse('forbidden', null, { host: new URL(request.url).host }) : answer;
      },
    },
  };
}
