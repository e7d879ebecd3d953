import { addDays, addMonths, type LocalDate } from '../local-date';

/** Days until somebody looks at a flag again, the most months that it stands, and how many days before its end a stop is a task (domain.md 0). */
export const FLAG_PERIODS = { reviewDays: 90, mostMonths: 12, warnedDays: 14 } as const;

export interface FlagDates {
  readonly reviewOn: LocalDate;
  readonly expiresOn: LocalDate;
}

/** The last day on which a flag that is raised or kept on a day may stand. */
export const latestExpiry = (today: LocalDate): LocalDate => addMonths(today, FLAG_PERIODS.mostMonths);

/** When a flag that is raised or kept today is looked at again and ends; nothing is looked at after its end. */
export function flagDates(today: LocalDate, expiresOn: LocalDate = latestExpiry(today)): FlagDates {
  const review = addDays(today, FLAG_PERIODS.reviewDays);
  return { reviewOn: review < expiresOn ? review : expiresOn, expiresOn };
}
