import type { LocalDate } from '../local-date';
import type { FlagRecord } from './flag-record';

/** The flags that mean anything on a day: a stop that expired still watches, any other flag is over (domain.md 0). */
export const standingFlags = (flags: readonly FlagRecord[], today: LocalDate): readonly FlagRecord[] =>
  flags.filter(({ kind, expiresOn }) => kind === 'stop' || expiresOn >= today);
