import type { ImportFailure } from '../import';
import type { LocalDate } from '../local-date';

/** What became of one file of exchange rates. */
export type TakenRates =
  | { readonly ok: true; readonly fileName: string; readonly days: number; readonly newest: LocalDate }
  | { readonly ok: false; readonly fileName: string; readonly failure: ImportFailure };
