import type { LocalDate } from '../local-date';
import { flagDates, latestExpiry } from './flag-dates';
import type { FlagRecord } from './flag-record';

/** A flag as somebody is about to raise it. */
export interface NewFlag extends Pick<FlagRecord, 'kind' | 'release' | 'items' | 'maxTermDays' | 'expiresOn' | 'reviewOn'> {
  readonly reason: string;
}

/** Letters of the shortest reason that tells a colleague anything (domain.md 0). */
export const SHORTEST_REASON = 10;
const LONGEST_TERM = 365;

/** Which part of a flag is not as it must be. */
export type FlagFault = 'reason' | 'release' | 'items' | 'term' | 'expiry' | 'review';

/** What the form begins with: to be looked at after 90 days, and to end after twelve months. */
export const emptyFlag = (today: LocalDate): NewFlag => ({
  kind: 'stop',
  reason: '',
  release: 'total',
  items: [],
  maxTermDays: null,
  ...flagDates(today),
});

/** Why a flag cannot be raised as it is, or null. */
export function flagFault({ kind, reason, release, items, maxTermDays, ...dates }: NewFlag, today: LocalDate): FlagFault | null {
  if (reason.trim().length < SHORTEST_REASON) return 'reason';
  if (kind === 'stop' && release === null) return 'release';
  if (kind === 'stop' && release === 'paid' && items.length === 0) return 'items';
  if (kind === 'watch' && maxTermDays !== null && !isTerm(maxTermDays)) return 'term';
  return flagDateFault(dates, today);
}

/** Why a flag cannot stand until then, or be looked at again then; null: it can. */
export function flagDateFault(
  { reviewOn, expiresOn }: Pick<NewFlag, 'reviewOn' | 'expiresOn'>,
  today: LocalDate,
): FlagFault | null {
  if (!(expiresOn > today && expiresOn <= latestExpiry(today))) return 'expiry';
  return reviewOn > today && reviewOn <= expiresOn ? null : 'review';
}

const isTerm = (days: number): boolean => Number.isInteger(days) && days >= 0 && days <= LONGEST_TERM;
