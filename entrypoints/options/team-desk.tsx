import '@/components/connections/connections.css';
import '@/components/team/team.css';
import { useEffect, useState } from 'preact/hooks';
import { TeamCard } from '@/components/team/team-card';
import { TeamForm } from '@/components/team/team-form';
import { leaveTeam } from '@/lib/app/leave-team';
import { type TeamStanding, watchTeamStanding } from '@/lib/app/watch-team-standing';
import { readClock } from '@/lib/platform/clock';
import { useJoining } from './use-joining';

/** The age on screen grows with the minute. */
const MINUTE_MS = 60_000;

/** The team that this browser takes part in, or the way to join one. */
export function TeamDesk() {
  const [standing, setStanding] = useState<TeamStanding | null | 'unknown'>('unknown');
  const [now, setNow] = useState(readClock);
  const joining = useJoining();
  useEffect(
    () =>
      watchTeamStanding((next) => {
        setStanding(next);
        setNow(readClock());
      }),
    [],
  );
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  if (standing === 'unknown') return null;
  if (standing === null) return <TeamForm {...joining} />;
  return <TeamCard {...standing} now={now} onLeave={() => void leaveTeam(standing.settings.company.id)} />;
}
