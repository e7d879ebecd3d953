import { useEffect, useState } from 'preact/hooks';
import { QuarantineList } from '@/components/team/quarantine-list';
import { TeamStatusLine } from '@/components/team/team-status-line';
import { watchQuarantine } from '@/lib/app/watch-quarantine';
import { type TeamStanding, watchTeamStanding } from '@/lib/app/watch-team-standing';
import type { CompanyId } from '@/lib/domain/ids';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import { readClock } from '@/lib/platform/clock';

/** How the ledger stands with the team's, and what came from there and does not count. Nothing for whoever works alone. */
export function TeamPart({ company }: { readonly company: CompanyId }) {
  const [standing, setStanding] = useState<TeamStanding | null>(null);
  const [entries, setEntries] = useState<readonly Quarantined[]>([]);
  useEffect(() => watchTeamStanding(setStanding), []);
  useEffect(() => watchQuarantine(company, setEntries), [company]);
  return (
    <>
      {standing?.settings.company.id === company && <TeamStatusLine status={standing.status} now={readClock()} />}
      <QuarantineList entries={entries} />
    </>
  );
}
