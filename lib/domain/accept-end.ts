import { holdsUntil } from './holds-until';
import type { LocalDate } from './local-date';

/** What happens after an accept and may end it. A refreshed book ends it only when the outcome is another. */
export interface AcceptEvent {
  readonly kind: 'flag' | 'insolvency' | 'rating' | 'book-refresh';
  readonly on: LocalDate;
  readonly changesOutcome: boolean;
}

export interface AcceptEnd {
  /** The last day on which it holds; of an event, the day it happened and ended it. */
  readonly on: LocalDate;
  readonly because: 'quote-expires' | 'accept-days' | AcceptEvent['kind'];
}

/**
 * When and why an accept of `acceptedOn` ends (domain.md 2.12): with the quote, after its days, or by the first flag, insolvency or
 * rating event, or refreshed book that changes the outcome. Events of before the accept were known to it and do not count.
 */
export function acceptEnd(
  acceptedOn: LocalDate,
  quoteExpiresOn: LocalDate | null,
  acceptDays: number,
  events: readonly AcceptEvent[],
): AcceptEnd {
  const until = holdsUntil(acceptedOn, quoteExpiresOn, acceptDays);
  const because = until === quoteExpiresOn ? 'quote-expires' : 'accept-days';
  return events.reduce<AcceptEnd>(
    (end, { kind, on, changesOutcome }) => {
      const isEnding = kind !== 'book-refresh' || changesOutcome;
      return isEnding && on >= acceptedOn && on < end.on ? { on, because: kind } : end;
    },
    { on: until, because },
  );
}
