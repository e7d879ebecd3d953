import type { CompanyId } from '@/lib/domain/ids';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { disputeStatistics, type FrequentDispute, frequentDispute } from '@/lib/domain/record/dispute-statistics';
import { recordsWith } from '@/lib/store/records';

/** Reasons of longer ago say nothing of the next invoice. */
const COUNTED_DAYS = 365;

/**
 * The reason of this debtor that customers contest for most, for DSP-03; `none`: it never contested anything. Only a debtor that did costs
 * a look at the others.
 */
export async function frequentDisputeOf(
  company: CompanyId,
  { disputes }: DebtorRecord,
  today: LocalDate,
): Promise<FrequentDispute | 'none'> {
  if (disputes.length === 0) return 'none';
  const rows = await recordsWith(company, 'ever-disputed');
  const all = rows.flatMap(({ record }) => record.disputes);
  return frequentDispute(disputes, disputeStatistics(all, addDays(today, -COUNTED_DAYS))) ?? 'none';
}
