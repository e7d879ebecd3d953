import { fail, ok, type Result } from '@/lib/domain/result';
import type { TeamCompany, TeamKey, TeamMember, TeamSettings } from '@/lib/domain/team/team';
import type { TeamAnswer, TeamFault } from '@/lib/domain/team/team-test';
import { newDeviceId } from '@/lib/platform/ids';
import { deskCompany, storedDevice, userName, userRole } from '@/lib/platform/preferences';
import { blankCompany, writeStoredCompanies } from '@/lib/platform/stored-companies';
import { teamMember } from '@/lib/platform/team-member';
import { forgetTeamBook } from '@/lib/store/forget-team-book';
import { saveTeam } from '@/lib/store/team';
import { readCompanies } from './read-companies';
import { testTeam } from './test-team';

export interface Joining {
  readonly servers: readonly string[];
  readonly company: TeamCompany;
  readonly user: TeamMember['user'];
  readonly key: TeamKey;
  readonly isManaged: boolean;
}

/** Joins a team as the server knows somebody: from then on what is recorded here is recorded under that name and role. */
export async function joinTeam({ company, key, ...entry }: Joining): Promise<Result<TeamAnswer, TeamFault>> {
  const tested = await testTeam({ ...entry, company: company.id, key });
  if (!tested.ok) return fail(tested.error);
  await takeUpCompany(company);
  await keepMember({ ...entry, company, member: { user: entry.user, role: tested.value.role } }, key);
  return ok(tested.value);
}

/**
 * Keeps as whom this browser takes part. It gets a new name as a device: a chain has one author in one role, and what was recorded here
 * before anybody was sure who it was stays here.
 */
export async function keepMember(settings: TeamSettings, key: TeamKey): Promise<void> {
  const { company, member } = settings;
  await saveTeam(settings, key);
  // In another role one may read more of it, or less.
  await forgetTeamBook(company.id);
  await storedDevice.setValue(newDeviceId());
  await userName.setValue(member.user);
  await userRole.setValue(member.role);
  await teamMember.setValue({ ...member, company: company.id });
}

/** The team's company is one of ours from now on, and the usual one; books and settings that are here under its id stay. */
async function takeUpCompany({ id, name, currency, timeZone }: TeamCompany): Promise<void> {
  const { list } = await readCompanies();
  const [first, ...others] = list;
  const known = list.find((each) => each.id === id);
  const kept = { ...(known ?? blankCompany(id, name)), name, currency, timeZone };
  const changed = [first, ...others].map((each) => (each.id === id ? kept : each)) as [typeof first, ...typeof others];
  await writeStoredCompanies({ list: known ? changed : [...changed, kept], usual: id });
  await deskCompany.setValue(id);
}
