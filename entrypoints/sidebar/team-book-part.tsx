import { useEffect, useState } from 'preact/hooks';
import { TeamBookLine } from '@/components/team/team-book-line';
import { watchTeamBook } from '@/lib/app/watch-team-book';
import type { CompanyId } from '@/lib/domain/ids';
import type { TeamBookStanding } from '@/lib/domain/team/team-book-standing';
import { readClock } from '@/lib/platform/clock';

/** The age on screen grows with the minute. */
const MINUTE_MS = 60_000;

/** Of when the team's book is, on which the verdict rests. */
export function TeamBookPart({ company }: { readonly company: CompanyId }) {
  const [standing, setStanding] = useState<TeamBookStanding | null>(null);
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const tell = (next: TeamBookStanding | null) => {
      setNow(readClock());
      setStanding(next);
    };
    return watchTeamBook(company, tell);
  }, [company]);
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return standing && <TeamBookLine standing={standing} now={now} />;
}
