import type { DebtorKey, EventId, UserId } from '../ids';
import type { Instant, LocalDate } from '../local-date';
import type { Role } from '../role';
import type { TimelineFacts } from './timeline-facts';

/** One thing that happened, as the timeline of a debtor shows it. */
export interface TimelineEntry extends TimelineFacts {
  readonly id: EventId;
  readonly debtor: DebtorKey;
  /** Type of the event; a newer version's has no sentence here. */
  readonly type: string;
  readonly isKnown: boolean;
  readonly recordedAt: Instant;
  readonly on: LocalDate;
  readonly by: UserId;
  readonly role: Role;
  /** What people wrote, in the order of the event, by the name that the event gives it. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** Taken back by a later event. */
  readonly isRetracted: boolean;
  readonly isErased: boolean;
}

/** What the timeline is filtered by: the word before the dot. */
export const topicOf = ({ type }: Pick<TimelineEntry, 'type'>): string => type.slice(0, type.indexOf('.'));
