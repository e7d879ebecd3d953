import type { LocalDate } from '../local-date';

/** Reference rates of one day, as a central bank publishes them: what one euro was worth of each currency (ISO 4217). */
export interface DayRates {
  readonly on: LocalDate;
  readonly perEuro: Readonly<Record<string, number>>;
}

/** Rates older than this convert nothing: a month moves a currency further than most margins. */
export const RATES_HOLD_DAYS = 31;
