import '@/components/record/arrangement.css';
import { useEffect, useState } from 'preact/hooks';
import { ArrangementBoard } from '@/components/desk/arrangement-board';
import { readAt } from '@/lib/app/read-at';
import { type OpenArrangement, watchArrangements } from '@/lib/app/watch-arrangements';
import type { DeskPageProps } from '../desk-page-props';

/** On the first page of the desk: arrangements that are not kept, while there are any, for whoever made them (domain.md R0-12). */
export function BrokenArrangements({ company }: DeskPageProps) {
  const [open, setOpen] = useState<readonly OpenArrangement[]>([]);
  const { today } = readAt(company.timeZone);
  useEffect(() => watchArrangements(company, readAt(company.timeZone), setOpen), [company.id, today]);
  const broken = open.filter(({ standing }) => standing.state === 'deviating');
  if (broken.length === 0) return null;
  return <ArrangementBoard open={broken} today={today} hrefOf={(debtor) => `#debtor/${debtor}/arrangement`} />;
}
