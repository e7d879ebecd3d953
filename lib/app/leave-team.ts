import type { CompanyId } from '@/lib/domain/ids';
import { newDeviceId } from '@/lib/platform/ids';
import { storedDevice } from '@/lib/platform/preferences';
import { teamMember } from '@/lib/platform/team-member';
import { forgetShared } from '@/lib/store/forget-shared';
import { forgetTeamBook } from '@/lib/store/forget-team-book';
import { deleteTeam } from '@/lib/store/team';

/**
 * Leaves a team: nothing goes there or comes from there any more. What was recorded stays; what let this browser in goes, and so does the
 * book of the team.
 */
export async function leaveTeam(company: CompanyId): Promise<void> {
  await teamMember.setValue(null);
  await deleteTeam(company);
  await forgetTeamBook(company);
  await forgetShared(company);
  await storedDevice.setValue(newDeviceId());
}
