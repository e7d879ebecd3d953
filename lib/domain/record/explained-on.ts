import type { LocalDate } from '../local-date';
import type { ClosingRecord } from './closing-record';

/**
 * When the consequences of paying late were last explained for a term (TRM-04): once per customer and term, and anew when the term is
 * another. Null: never.
 */
export function explainedOn(closings: readonly ClosingRecord[], termDays: number): LocalDate | null {
  return closings.findLast((closing) => closing.termDays === termDays)?.on ?? null;
}
