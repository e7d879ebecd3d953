import type { Flag } from '@/lib/domain/facts';
import type { LocalDate } from '@/lib/domain/local-date';

/** What a flag is on a day: a stop that expired only watches (domain.md 0). */
export const flagKind = ({ kind, expiresOn }: Flag, today: LocalDate): Flag['kind'] =>
  kind === 'stop' && expiresOn !== undefined && expiresOn < today ? 'watch' : kind;
