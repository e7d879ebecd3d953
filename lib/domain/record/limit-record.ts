import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Role } from '../role';
import type { Noted } from './noted';

/** A credit limit that a person set here: it goes before what the books and the policy say. */
export interface LimitRecord extends Noted {
  readonly limit: Money;
  readonly reviewOn: LocalDate;
  /** Roles of all who approved it. */
  readonly approvers: readonly Role[];
  /** Null: erased. */
  readonly reason: string | null;
}
