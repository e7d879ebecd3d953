import type { LocalDate } from './local-date';
import type { OpenItem } from './open-item';

export type Verdict = 'accept' | 'refer' | 'reject';

/** The verdict on the day the quote expires, twice over (domain.md 2.12). */
export interface ExpiryVerdict {
  readonly on: LocalDate;
  /** All items paid on their due date. */
  readonly paid: Verdict;
  readonly unpaid: Verdict;
  /** What must be paid by then for the better of the two; empty when they agree. */
  readonly mustBePaid: readonly OpenItem[];
}
