import { keepTeamAlarm } from '@/lib/platform/alarms';
import { onManagedTeam, readManagedTeam } from '@/lib/platform/managed-team';
import { closeOffscreen, openForTeam } from '@/lib/platform/offscreen';
import { teamMember } from '@/lib/platform/team-member';

/** Sees to it that a page is there which keeps the connection with the team; without a team, that none is. Can be called at any time. */
export async function keepTeamRoom(): Promise<void> {
  const isWanted = (await teamMember.getValue()) !== null || (await readManagedTeam()) !== null;
  await keepTeamAlarm(isWanted);
  if (isWanted) await openForTeam();
}

/** This browser joined a team, or left it; or IT says that it shall. */
export function watchMembership(): void {
  onManagedTeam(() => void keepTeamRoom());
  teamMember.watch(async (member) => {
    if (member === null) await closeOffscreen();
    await keepTeamRoom();
  });
}
