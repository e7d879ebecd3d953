import { useEffect, useState } from 'preact/hooks';
import { LateDisputes } from '@/components/desk/late-disputes';
import { readAt } from '@/lib/app/read-at';
import { type OpenDispute, watchDisputes } from '@/lib/app/watch-disputes';
import { escalated } from '@/lib/domain/record/escalations';
import type { DeskPageProps } from '../desk-page-props';

/** Disputes that are past their day, on the first screen of the desk. */
export function EscalatedDisputes({ company }: DeskPageProps) {
  const [open, setOpen] = useState<readonly OpenDispute[]>([]);
  const { today } = readAt(company.timeZone);
  useEffect(() => watchDisputes(company, today, (overview) => setOpen(overview.open)), [company.id, today]);
  return <LateDisputes rows={escalated(open, today)} today={today} hrefOf={(debtor) => `#debtor/${debtor}/disputes`} />;
}
