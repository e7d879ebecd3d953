import '@/components/connections/connections.css';
import '@/components/team/team.css';
import { useEffect, useState } from 'preact/hooks';
import { TeamCard } from '@/components/team/team-card';
import { TeamForm } from '@/components/team/team-form';
import { managedTeam } from '@/lib/app/adopt-managed-team';
import { leaveTeam } from '@/lib/app/leave-team';
import { takeOverBook } from '@/lib/app/take-over-book';
import { watchPublisher } from '@/lib/app/watch-publisher';
import { type TeamStanding, watchTeamStanding } from '@/lib/app/watch-team-standing';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import { readClock } from '@/lib/platform/clock';
import { useJoining } from './use-joining';

/** The age on screen grows with the minute. */
const MINUTE_MS = 60_000;

/** The team that this browser takes part in, or the way to join one. */
export function TeamDesk() {
  const [standing, setStanding] = useState<TeamStanding | null | 'unknown'>('unknown');
  const [now, setNow] = useState(readClock);
  const [publisher, setPublisher] = useState<BookPublisher | null>(null);
  const [isSetByIt, setSetByIt] = useState(true);
  const joining = useJoining();
  const company = standing !== 'unknown' && standing ? standing.settings.company.id : null;
  useEffect(() => {
    setPublisher(null);
    return company ? watchPublisher(company, setPublisher) : undefined;
  }, [company]);
  useEffect(() => {
    managedTeam().then((managed) => setSetByIt(managed !== null));
  }, [company]);
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
  const { settings } = standing;
  return (
    <TeamCard
      {...standing}
      now={now}
      publisher={publisher}
      mayLeave={!(settings.isManaged && isSetByIt)}
      onLeave={() => void leaveTeam(settings.company.id)}
      onTakeOver={() => void takeOverBook(settings.company.id)}
    />
  );
}
