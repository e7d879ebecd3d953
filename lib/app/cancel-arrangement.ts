import { nextArrangementState } from '@/lib/domain/arrangement/next-arrangement-state';
import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { ArrangementStanding } from '@/lib/domain/record/arrangement-standing';
import { fail, type Result } from '@/lib/domain/result';
import { type NotRecorded, recordEvents } from './record-events';

export interface CancelArrangementInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  /** As the book tells it stands. */
  readonly standing: ArrangementStanding;
  readonly reason: string;
  readonly at: At;
}

/** Ends an arrangement: its items may be dunned again. Refused for one that was kept to its end, or cancelled before. */
export async function cancelArrangement(input: CancelArrangementInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, standing, reason, at } = input;
  if (nextArrangementState(standing.state, 'cancelled') === null) return fail({ because: 'fault', place: 'arrangement' });
  const data = { arrangement: standing.arrangement.id };
  return recordEvents(company, [
    { type: 'arrangement.cancelled', company, subject: debtor, effectiveOn: at.today, data, text: { reason: reason.trim() } },
  ]);
}
