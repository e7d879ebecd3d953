import type { Result } from '@/lib/domain/result';
import { type ManagedTeam, parseManagedTeam } from '@/lib/domain/team/managed-team.schema';
import type { TeamKey } from '@/lib/domain/team/team';
import type { TeamAnswer, TeamFault } from '@/lib/domain/team/team-test';
import { readManagedTeam } from '@/lib/platform/managed-team';
import { network } from '@/lib/platform/network';
import { readTeam, readTeamKey } from '@/lib/store/team';
import { type Joining, joinTeam } from './join-team';
import { leaveTeam } from './leave-team';

/** A machine that starts has no network yet, and a server may be away; nobody is there to press a button. */
const AGAIN_MS = 30_000;

/** What IT set about a team; null: nothing, or not as it must be. */
export const managedTeam = async (): Promise<ManagedTeam | null> => parseManagedTeam(await readManagedTeam());

function keyOf({ user, seed, password }: ManagedTeam): TeamKey | null {
  if (seed) return { by: 'nkey', seed };
  return user && password ? { by: 'password', user, password } : null;
}

/** What IT set, as far as this browser is not in that very team already; null: nothing to do, or whoever uses it has a say. */
async function managedJoining(): Promise<Joining | null> {
  const managed = await managedTeam();
  const key = managed && keyOf(managed);
  if (!managed?.user || !key) return null;
  const { servers, company, user } = managed;
  const team = await readTeam();
  // Whatever somebody joined by hand stays theirs.
  if (team && !team.isManaged) return null;
  const known = team && [team.servers, team.company, team.member.user, await readTeamKey(team.company.id)];
  const isSame = JSON.stringify(known) === JSON.stringify([servers, company, user, key]);
  return isSame ? null : { servers, company, user, key, isManaged: true };
}

/**
 * Joins the team that IT set, where that says as whom and with what key; again where IT says another by now. Asks until a server answers.
 * Null: there is nothing to do.
 */
export async function adoptManagedTeam(signal: AbortSignal): Promise<Result<TeamAnswer, TeamFault> | null> {
  for (;;) {
    const joining = await managedJoining();
    const joined = joining && (await joinTeam(joining));
    if (!joined || joined.ok || joined.error !== 'unreachable' || signal.aborted) return joined;
    await network.sleep(AGAIN_MS, signal).catch(() => undefined);
  }
}

/** IT took the team away: what it joined is left. */
export async function leaveManagedTeam(): Promise<void> {
  const team = await readTeam();
  if (team?.isManaged) await leaveTeam(team.company.id);
}
