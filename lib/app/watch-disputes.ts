import type { CompanySettings } from '@/lib/domain/company';
import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { type DisputeRecord, isRunning } from '@/lib/domain/record/dispute-record';
import { disputeStatistics, type ReasonStatistics } from '@/lib/domain/record/dispute-statistics';
import { isConfirmationLate } from '@/lib/domain/record/escalations';
import { debtorsByKeys } from '@/lib/store/debtors';
import type { RecordRow } from '@/lib/store/event-row';
import { watchRecordsWith } from '@/lib/store/records';
import { currentBook } from './current-book';
import { currentPolicy } from './current-policy';
import { knownDebtors } from './known-debtors';

/** The year that the reasons are counted over. */
const COUNTED_DAYS = 365;

/** A running dispute with whose it is. */
export interface OpenDispute {
  readonly debtor: DebtorKey;
  /** Null: the debtor is in no book any more. */
  readonly identity: DebtorIdentity | null;
  readonly dispute: DisputeRecord;
  /** Its written confirmation waits for longer than it may. */
  readonly isConfirmationLate: boolean;
}

export interface DisputeOverview {
  /** What falls due first comes first. */
  readonly open: readonly OpenDispute[];
  readonly reasons: readonly ReasonStatistics[];
}

async function overviewOf(rows: readonly RecordRow[], company: CompanySettings, today: LocalDate): Promise<DisputeOverview> {
  const [book, policy] = await Promise.all([currentBook(company.id), currentPolicy(company)]);
  const running = rows.flatMap(({ subject, record }) =>
    record.disputes.filter(isRunning).map((dispute) => ({ debtor: subject, dispute })),
  );
  const debtors = await debtorsByKeys([...new Set(running.map(({ debtor }) => debtor))]);
  const known = book ? await knownDebtors(book, debtors) : new Map();
  const open = running.map(({ debtor, dispute }): OpenDispute => {
    const isLate = isConfirmationLate(dispute, today, policy.desk.dispute);
    return { debtor, identity: known.get(debtor)?.position.identity ?? null, dispute, isConfirmationLate: isLate };
  });
  const all = rows.flatMap(({ record }) => record.disputes);
  return {
    open: open.sort((a, b) => (a.dispute.dueOn < b.dispute.dueOn ? -1 : 1)),
    reasons: disputeStatistics(all, addDays(today, -COUNTED_DAYS)),
  };
}

/** What customers of a company contest, now and at every change, whichever page made it. Returns how to stop. */
export function watchDisputes(
  company: CompanySettings,
  today: LocalDate,
  onChange: (overview: DisputeOverview) => void,
): () => void {
  let newest = 0;
  return watchRecordsWith(company.id, 'ever-disputed', async (rows) => {
    const turn = ++newest;
    const overview = await overviewOf(rows, company, today);
    if (turn === newest) onChange(overview);
  });
}
