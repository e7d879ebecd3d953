import '@/components/dunning/dunning.css';
import '@/components/record/arrangement.css';
import { useEffect, useState } from 'preact/hooks';
import { DisputeBoard } from '@/components/desk/dispute-board';
import { ImprovementList } from '@/components/desk/improvement-list';
import { useWords } from '@/components/ui/words-context';
import { readAt } from '@/lib/app/read-at';
import { type DisputeOverview, watchDisputes } from '@/lib/app/watch-disputes';
import { watchImprovements } from '@/lib/app/watch-improvements';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import type { ImprovementStanding } from '@/lib/domain/record/improvement-measure';
import { isRunning } from '@/lib/domain/record/improvement-record';
import { mayRecord } from '@/lib/domain/record/rights';
import type { DeskPageProps } from '../desk-page-props';
import { useOwnRole } from '../use-own-role';
import { BeginImprovement } from './begin-improvement';
import { EndImprovement } from './end-improvement';

/** What customers of a company contest, and what is done about it, as it stands and as it changes. */
export function DisputesPage({ company }: DeskPageProps) {
  const words = useWords();
  const role = useOwnRole();
  const [overview, setOverview] = useState<DisputeOverview | null>(null);
  const [improvements, setImprovements] = useState<readonly ImprovementStanding[]>([]);
  const { today } = readAt(company.timeZone);
  useEffect(() => watchDisputes(company, today, setOverview), [company.id, today]);
  useEffect(() => watchImprovements(company.id, today, setImprovements), [company.id, today]);
  if (!overview) return null;
  const mayImprove = role !== null && mayRecord(role, 'improvement.opened');
  const improve = (reason: DisputeReason) => {
    const running = improvements.find(({ improvement }) => improvement.reason === reason && isRunning(improvement));
    if (!running) return mayImprove && <BeginImprovement company={company} reason={reason} />;
    return <span class="record-by">{words.t('improvement_at_work', { owner: running.improvement.text?.owner ?? '–' })}</span>;
  };
  const list = (
    <ImprovementList
      improvements={improvements}
      today={today}
      actions={({ improvement }) => mayImprove && <EndImprovement company={company} improvement={improvement} />}
    />
  );
  return (
    <DisputeBoard
      {...overview}
      today={today}
      hrefOf={(debtor) => `#debtor/${debtor}/disputes`}
      improve={improve}
      improvements={list}
    />
  );
}
