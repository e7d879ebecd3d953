import type { TeamKey } from '@/lib/domain/team/team';

/** What somebody typed, or their pass filled in, to join a team. */
export interface TeamDraft {
  /** Addresses, a blank or a comma between them. */
  readonly servers: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly user: string;
  readonly by: TeamKey['by'];
  /** Password, seed, or the content of a `.creds` file. */
  readonly secret: string;
}

export const EMPTY_TEAM_DRAFT: TeamDraft = { servers: '', companyId: '', companyName: '', user: '', by: 'nkey', secret: '' };

export const serversOf = ({ servers }: TeamDraft): readonly string[] => servers.split(/[\s,;]+/).filter(Boolean);

/** What lets somebody in, by what they typed. */
export function keyOf({ by, user, secret }: TeamDraft): TeamKey {
  if (by === 'password') return { by, user: user.trim(), password: secret };
  return by === 'nkey' ? { by, seed: secret.trim() } : { by, creds: secret };
}
