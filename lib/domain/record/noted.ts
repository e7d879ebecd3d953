import type { EventId, UserId } from '../ids';
import type { LocalDate } from '../local-date';
import type { Role } from '../role';

/** Where an entry of a record comes from: the event that made it, who and on which day. */
export interface Noted {
  readonly id: EventId;
  readonly by: UserId;
  readonly role: Role;
  readonly on: LocalDate;
}
