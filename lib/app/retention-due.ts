import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { RetentionDue } from '@/lib/domain/record/retention-due';
import { foldRecord } from '@/lib/ledger/projections/fold-record';
import { retentionOf } from '@/lib/ledger/retention/retention-of';
import { eventsOf } from '@/lib/store/events';
import { recordsOf } from '@/lib/store/records';
import { currentPolicy } from './current-policy';

/** What is to be erased by now of all that was recorded in a company, debtor by debtor. Reads, and changes nothing. */
export async function retentionDue(company: CompanySettings, at: At): Promise<readonly RetentionDue[]> {
  const { retention } = (await currentPolicy(company)).desk;
  const due: RetentionDue[] = [];
  for (const { subject } of await recordsOf(company.id)) {
    const events = await eventsOf(subject);
    due.push(...retentionOf(events, foldRecord(events), retention, at.today));
  }
  return due;
}
