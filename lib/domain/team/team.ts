import type { CompanyId, UserId } from '../ids';
import type { CurrencyCode } from '../money';
import type { Role } from '../role';

/** Whose ledger and books a team shares. Its id is in every event, and everybody's browser knows it by that. */
export interface TeamCompany {
  readonly id: CompanyId;
  readonly name: string;
  readonly currency: CurrencyCode;
  /** IANA zone in which calendar dates are read. */
  readonly timeZone: string;
}

/** Who somebody is to the team's server. */
export interface TeamMember {
  readonly user: UserId;
  readonly role: Role;
}

/** How this browser takes part in a team. What lets it in is kept apart (`TeamKey`). */
export interface TeamSettings {
  /** `wss://` addresses; `ws://` on this machine only. */
  readonly servers: readonly string[];
  readonly company: TeamCompany;
  readonly member: TeamMember;
  /** IT set it up, for everybody on this machine: it is not changed here. */
  readonly isManaged: boolean;
}

/** What lets somebody in: never in the storage of the extension, a log, or an export. */
export type TeamKey =
  | { readonly by: 'password'; readonly user: string; readonly password: string }
  | { readonly by: 'nkey'; readonly seed: string }
  | { readonly by: 'creds'; readonly creds: string };
