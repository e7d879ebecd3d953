import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';

/** Of whom something is recorded, and when. */
export interface AboutDebtor {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly at: At;
}
