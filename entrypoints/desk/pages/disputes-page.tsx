import { useEffect, useState } from 'preact/hooks';
import { DisputeBoard } from '@/components/desk/dispute-board';
import { readAt } from '@/lib/app/read-at';
import { type DisputeOverview, watchDisputes } from '@/lib/app/watch-disputes';
import type { DeskPageProps } from '../desk-page-props';

/** What customers of a company contest, as it stands and as it changes. */
export function DisputesPage({ company }: DeskPageProps) {
  const [overview, setOverview] = useState<DisputeOverview | null>(null);
  const { today } = readAt(company.timeZone);
  useEffect(() => watchDisputes(company, today, setOverview), [company.id, today]);
  if (!overview) return null;
  return <DisputeBoard {...overview} today={today} hrefOf={(debtor) => `#debtor/${debtor}/disputes`} />;
}
