import { useEffect, useState } from 'preact/hooks';
import { RetentionCard } from '@/components/record/retention-card';
import { eraseDue } from '@/lib/app/erase-due';
import { readActor } from '@/lib/app/read-actor';
import { readAt } from '@/lib/app/read-at';
import { retentionDue } from '@/lib/app/retention-due';
import type { CompanySettings } from '@/lib/domain/company';
import type { RetentionDue } from '@/lib/domain/record/retention-due';
import { mayRecord } from '@/lib/domain/record/rights';

/** What of the company's ledger is kept longer than its policy allows. */
export function RetentionPart({ company }: { readonly company: CompanySettings }) {
  const [due, setDue] = useState<readonly RetentionDue[] | null>(null);
  const [mayErase, setMayErase] = useState(false);
  const read = () => retentionDue(company, readAt(company.timeZone)).then(setDue);
  useEffect(() => {
    read();
    readActor().then((actor) => setMayErase(actor !== null && mayRecord(actor.role, 'text.erased')));
  }, [company.id]);
  if (!due) return null;
  const erase = () => eraseDue(company.id, due, readAt(company.timeZone)).then(read);
  return <RetentionCard key={due.length} due={due} mayErase={mayErase} onErase={erase} />;
}
