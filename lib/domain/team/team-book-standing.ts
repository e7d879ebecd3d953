import type { UserId } from '../ids';
import type { Instant } from '../local-date';

/** How the copy of the team's book stands that a browser without books works with. */
export interface TeamBookStanding {
  /** Who publishes the books. */
  readonly by: UserId;
  /** When the team was last heard of; null: it is connected, and the copy follows. */
  readonly asOf: Instant | null;
}
