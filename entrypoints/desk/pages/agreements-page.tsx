import '@/components/record/arrangement.css';
import { useEffect, useState } from 'preact/hooks';
import { ArrangementBoard } from '@/components/desk/arrangement-board';
import { VisitBoard } from '@/components/desk/visit-board';
import { readAt } from '@/lib/app/read-at';
import { type OpenArrangement, watchArrangements } from '@/lib/app/watch-arrangements';
import { type OpenVisit, watchVisits } from '@/lib/app/watch-visits';
import type { DeskPageProps } from '../desk-page-props';

/** What was agreed with customers of a company and is still open: arrangements by the book as it is today, and visits. */
export function AgreementsPage({ company }: DeskPageProps) {
  const [arrangements, setArrangements] = useState<readonly OpenArrangement[] | null>(null);
  const [visits, setVisits] = useState<readonly OpenVisit[] | null>(null);
  const { today } = readAt(company.timeZone);
  useEffect(() => watchArrangements(company, readAt(company.timeZone), setArrangements), [company.id, today]);
  useEffect(() => watchVisits(company.id, setVisits), [company.id]);
  if (!arrangements || !visits) return null;
  return (
    <>
      <ArrangementBoard open={arrangements} today={today} hrefOf={(debtor) => `#debtor/${debtor}/arrangement`} />
      <VisitBoard open={visits} today={today} hrefOf={(debtor) => `#debtor/${debtor}/visits`} />
    </>
  );
}
