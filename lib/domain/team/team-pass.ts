import type { UserId } from '../ids';
import type { Role } from '../role';
import type { TeamCompany } from './team';

/** The file that somebody is given to join a team: whom to reach, of what company, as whom, and the key that proves it. */
export interface TeamPass {
  readonly creditside: 'team';
  readonly servers: readonly string[];
  readonly company: TeamCompany;
  readonly user: UserId;
  readonly role: Role;
  /** Seed of an NKey; absent: they come with a password, or have their key already. */
  readonly seed?: string | undefined;
}
