import type { Display } from '../assessment';
import type { LocalDate } from '../local-date';

/** What the data say of one thing that was looked at. */
export interface CheckResult {
  /** A `CheckName`, as the policy writes it. */
  readonly check: string;
  /** `unknown`: nobody told, or it is too old to go by. */
  readonly is: 'ok' | 'fails' | 'unknown';
  readonly value?: Display;
  /** What the value was held against. */
  readonly threshold?: Display;
  readonly source?: string;
  readonly asOf?: LocalDate;
  /** Last day on which it may still be gone by; absent: looked at anew each time. */
  readonly holdsUntil?: LocalDate;
}
