import type { Instant } from '../local-date';

/** `connecting`: also again, after it was lost. `refused`: the server knows us no longer, and asking again does not help. */
export type TeamLink = 'connecting' | 'connected' | 'offline' | 'refused';

/** How this browser stands with its team. */
export interface TeamStatus {
  readonly link: TeamLink;
  /** Since when it is not connected; null: it is. */
  readonly offlineSince: Instant | null;
  /** When we last heard of the team; null: never. */
  readonly heardAt: Instant | null;
  /** Events of others that the server has and this browser has not read yet; null: not known while it is not connected. */
  readonly behind: number | null;
  /** Events recorded here that the team does not have yet. */
  readonly waiting: number;
}
