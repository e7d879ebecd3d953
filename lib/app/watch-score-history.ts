import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { type KeptHistory, watchScore } from '@/lib/store/scores';

export type ScoreHistory = KeptHistory;

/** Tells now, and whenever it is worked out anew, in whichever page or worker, how a debtor's score went. Returns how to stop. */
export const watchScoreHistory = (
  company: CompanyId,
  debtor: DebtorKey,
  onChange: (history: ScoreHistory) => void,
): (() => void) => watchScore(company, debtor, onChange);
