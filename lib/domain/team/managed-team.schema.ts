import * as z from 'zod/mini';
import type { UserId } from '../ids';
import type { TeamCompany } from './team';
import { teamCompany } from './team-file.schema';
import { serverList } from './team-pass.schema';

/** What IT set for everybody on a machine: which team, and perhaps as whom and with what key. */
export interface ManagedTeam {
  readonly servers: readonly string[];
  readonly company: TeamCompany;
  readonly user?: UserId | undefined;
  readonly seed?: string | undefined;
  readonly password?: string | undefined;
}

const LONGEST = 200;
const short = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));

const managed = z.object({
  servers: serverList,
  company: teamCompany,
  user: z.optional(short),
  seed: z.optional(short),
  password: z.optional(short),
});

/** Null when nothing was set, or not as it must be. */
export function parseManagedTeam(value: unknown): ManagedTeam | null {
  const parsed = z.safeParse(managed, value);
  return parsed.success ? (parsed.data as unknown as ManagedTeam) : null;
}
