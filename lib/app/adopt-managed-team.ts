import type { Result } from '@/lib/domain/result';
import { type ManagedTeam, parseManagedTeam } from '@/lib/domain/team/managed-team.schema';
import type { TeamKey } from '@/lib/domain/team/team';
import type { TeamAnswer, TeamFault } from '@/lib/domain/team/team-test';
import { readManagedTeam } from '@/lib/platform/managed-team';
import { teamMember } from '@/lib/platform/team-member';
import { joinTeam } from './join-team';

/** What IT set about a team; null: nothing, or not as it must be. */
export const managedTeam = async (): Promise<ManagedTeam | null> => parseManagedTeam(await readManagedTeam());

function keyOf({ user, seed, password }: ManagedTeam): TeamKey | null {
  if (seed) return { by: 'nkey', seed };
  return user && password ? { by: 'password', user, password } : null;
}

/** Joins the team that IT set, where that says as whom and with what key. Null: it does not, or this browser is in one. */
export async function adoptManagedTeam(): Promise<Result<TeamAnswer, TeamFault> | null> {
  const managed = await managedTeam();
  const key = managed && keyOf(managed);
  if (!managed?.user || !key || (await teamMember.getValue()) !== null) return null;
  const { servers, company, user } = managed;
  return joinTeam({ servers, company, user, key, isManaged: true });
}
