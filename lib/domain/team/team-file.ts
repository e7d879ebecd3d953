import type { Role } from '../role';
import type { TeamCompany } from './team';

/** One server of a team's cluster, as whoever runs it wrote it down. */
export interface TeamServer {
  readonly name: string;
  /** By which browsers and the other servers reach it. */
  readonly host: string;
  /** Null: browsers on this machine only. */
  readonly tls: { readonly cert: string; readonly key: string; readonly ca?: string | undefined } | null;
  readonly storeDir: string;
  readonly ports: { readonly client: number; readonly websocket: number; readonly cluster: number; readonly monitor: number };
}

/** Somebody who takes part. Without `nkey` and `passwordHash` a key is made for them. */
export interface TeamUser {
  readonly name: string;
  readonly role: Role;
  /** Their public NKey, where they have one already. */
  readonly nkey?: string | undefined;
  /** bcrypt; a password itself never stands in a file. */
  readonly passwordHash?: string | undefined;
}

/** A company's team; nobody sees anything of another company's. */
export interface CompanyTeam {
  readonly company: TeamCompany;
  readonly users: readonly TeamUser[];
}

/** What `npm run team:config` makes servers of: one server, or three that hold the same. */
export interface TeamFile {
  readonly servers: readonly TeamServer[];
  readonly teams: readonly CompanyTeam[];
}
