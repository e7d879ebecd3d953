import type { CompanyId, UserId } from '../ids';
import type { Role } from '../role';
import type { TeamKey } from './team';

/** Whom to reach, of which company, as whom, and what proves it. */
export interface TeamEntry {
  readonly servers: readonly string[];
  readonly company: CompanyId;
  readonly user: UserId;
  readonly key: TeamKey;
}

/** What a server said of somebody who asked to be let in. */
export interface TeamAnswer {
  readonly role: Role;
  /** How many events the team's ledger has had. */
  readonly events: number;
}

/**
 * Why somebody cannot take part. `unreachable`: no server answers. `refused`: their key is not known. `nobody`: the key is, and not under
 * this name in this company. `empty`: the servers run, and nobody made the company's streams yet.
 */
export type TeamFault = 'unreachable' | 'refused' | 'nobody' | 'empty';
