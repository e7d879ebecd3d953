import { addDays, type LocalDate } from './local-date';

/** The last day of an accept on credit: that of the quote, at most so many days from today (domain.md 2.12). A quote without an expiry date has the days alone. */
export function holdsUntil(today: LocalDate, quoteExpiresOn: LocalDate | null, acceptDays: number): LocalDate {
  const longest = addDays(today, acceptDays);
  return quoteExpiresOn !== null && quoteExpiresOn < longest ? quoteExpiresOn : longest;
}
