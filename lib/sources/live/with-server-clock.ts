import type { Instant } from '@/lib/domain/local-date';
import type { Http } from '../http/http';

/**
 * How long a change may be on its way before others see it: a transaction is dated when it begins and shows when it ends. A pull asks again from
 * so long before its watermark, which costs a few rows that come twice.
 */
const OVERLAP_MS = 300_000;
/** Without a clock of theirs ours counts, which may be wrong. */
const OUR_OVERLAP_MS = 3_600_000;

/** An `Http` that remembers by the clock of the other side when it first answered: nothing later can be missing from the pull that began then. */
export function withServerClock(http: Http, now: Instant): { readonly http: Http; readonly mark: () => Instant } {
  let first: number | null = null;
  return {
    http: {
      async request(request) {
        const answer = await http.request(request);
        const told = Date.parse(answer.headers.get('date') ?? '');
        first ??= Number.isNaN(told) ? Date.parse(now) - OUR_OVERLAP_MS : told - OVERLAP_MS;
        return answer;
      },
    },
    mark: () => new Date(first ?? Date.parse(now) - OUR_OVERLAP_MS).toISOString() as Instant,
  };
}
