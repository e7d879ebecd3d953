import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';

/** A dispute that something is recorded about. */
export interface AboutDispute {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly dispute: EventId;
  readonly at: At;
}
