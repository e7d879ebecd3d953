import type { Flag } from '../facts';
import type { LocalDate } from '../local-date';
import type { FlagRecord } from './flag-record';
import { standingFlags } from './standing-flags';

/**
 * The flags that count on a day, as the decision wants them (DR-02, FLG-01, FLG-02). A watch or a note ends on its day; a stop that
 * expired goes on as a watch until somebody looks at it (domain.md 0). An erased reason is a dash: the flag stands.
 */
export function flagFacts(flags: readonly FlagRecord[], today: LocalDate): readonly Flag[] {
  return standingFlags(flags, today).map(({ kind, reason, by, on, release, maxTermDays, expiresOn, reviewOn }) => ({
    kind,
    reason: reason ?? '–',
    by,
    on,
    ...(release && { release }),
    ...(maxTermDays !== null && { maxTermDays }),
    expiresOn,
    reviewOn,
  }));
}
