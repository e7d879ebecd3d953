import { useEffect, useState } from 'preact/hooks';
import { DueFlags } from '@/components/record/due-flags';
import { readAt } from '@/lib/app/read-at';
import { type DueFlag, watchDueFlags } from '@/lib/app/watch-due-flags';
import type { DeskPageProps } from '../desk-page-props';

/** On the first page of the desk: the flags of a company that somebody has to look at today. */
export function FlagsToReview({ company }: DeskPageProps) {
  const [due, setDue] = useState<readonly DueFlag[] | null>(null);
  useEffect(() => watchDueFlags(company.id, readAt(company.timeZone).today, setDue), [company]);
  return due && <DueFlags due={due} />;
}
