import '@/components/dunning/dunning.css';
import { useEffect, useState } from 'preact/hooks';
import { DecisionOutcomes } from '@/components/desk/decision-outcomes';
import { readAt } from '@/lib/app/read-at';
import { watchDecisionReport } from '@/lib/app/watch-decision-report';
import type { DecisionReport } from '@/lib/domain/record/decision-report';
import { mayCompareDeciders } from '@/lib/domain/record/rights';
import type { DeskPageProps } from '../desk-page-props';
import { useOwnRole } from '../use-own-role';

/** What came of what a company decided in a year, by the books as they are now. */
export function OutcomesPage({ company }: DeskPageProps) {
  const [report, setReport] = useState<DecisionReport | null>(null);
  const role = useOwnRole();
  const { today } = readAt(company.timeZone);
  useEffect(() => watchDecisionReport(company, readAt(company.timeZone), setReport), [company.id, today]);
  if (!report || !role) return null;
  return (
    <DecisionOutcomes report={report} isByPerson={mayCompareDeciders(role)} hrefOf={(debtor) => `#debtor/${debtor}/decision`} />
  );
}
