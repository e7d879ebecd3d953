import type { LocalDate } from '../local-date';
import type { Money } from '../money';

/** One part of a payment arrangement. */
export interface Instalment {
  readonly dueOn: LocalDate;
  readonly amount: Money;
}
