import type { TeamSettings } from '@/lib/domain/team/team';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { watchTeamStatus } from '@/lib/store/sync-states';
import { watchTeam } from '@/lib/store/team';

/** The team of this browser, and how it stands with it; null: it is in none. */
export interface TeamStanding {
  readonly settings: TeamSettings;
  readonly status: TeamStatus | null;
}

/** Tells now, and at every change in whichever page. Returns how to stop. */
export function watchTeamStanding(onChange: (standing: TeamStanding | null) => void): () => void {
  let stopStatus = () => {};
  const stopTeam = watchTeam((settings) => {
    stopStatus();
    stopStatus = () => {};
    if (settings) stopStatus = watchTeamStatus(settings.company.id, (status) => onChange({ settings, status }));
    else onChange(null);
  });
  return () => {
    stopTeam();
    stopStatus();
  };
}
