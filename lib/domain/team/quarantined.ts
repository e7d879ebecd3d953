import type { CompanyId, EventId } from '../ids';
import type { Instant } from '../local-date';

/**
 * Why something of the team's ledger was not taken over. `unreadable`: no event. `changed`: not what its hashes say was recorded. `author`: it says that somebody else recorded it than the
 * server let in. `role`: whoever recorded it may not. `device`: it goes on in a chain that another person began. `contradicts`: another
 * event has its id. `not-blank`: an administrator's message that still holds what somebody wrote. `refused`: recorded here, and the server
 * did not take it.
 */
export type QuarantineReason = 'unreadable' | 'changed' | 'author' | 'role' | 'device' | 'contradicts' | 'not-blank' | 'refused';

/** Something that came by way of the team and does not count: set apart, and shown. */
export interface Quarantined {
  readonly company: CompanyId;
  /** Where it stands in the team's ledger; of what was refused its id. */
  readonly place: string;
  readonly reason: QuarantineReason;
  readonly at: Instant;
  /** Who the server let in, as far as its subject tells. */
  readonly from: string | null;
  /** Who it says recorded it. */
  readonly claims: string | null;
  readonly event: EventId | null;
  readonly type: string | null;
}
