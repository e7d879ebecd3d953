import type { UserId } from '../ids';
import type { Instant } from '../local-date';

/** Whose browser publishes the team's book, where that is another one than this. */
export interface BookPublisher {
  readonly by: UserId;
  /** When they last said what their books are. */
  readonly at: Instant;
  /** This browser has books of its own, which nobody in the team sees. */
  readonly hasOwnBook: boolean;
  /** Somebody asked that this browser publishes from now on. */
  readonly isTakingOver: boolean;
}
