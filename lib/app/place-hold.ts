import type { LocalDate } from '@/lib/domain/local-date';
import { fail, type Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

export interface HoldInput extends AboutDebtor {
  /** The last day; null: until somebody releases it. */
  readonly until: LocalDate | null;
  readonly reason: string;
}

/** Nobody duns this customer until that day. Refused for a day that is over. */
export async function placeHold({ company, debtor, at, until, reason }: HoldInput): Promise<Result<unknown, NotRecorded>> {
  if (until !== null && until < at.today) return fail({ because: 'fault', place: 'until' });
  return recordEvents(company, [
    { type: 'hold.placed', company, subject: debtor, effectiveOn: at.today, data: { until }, text: { reason } },
  ]);
}
