import type { EventId } from '@/lib/domain/ids';
import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

/** The ladder goes on. */
export function releaseHold({
  company,
  debtor,
  at,
  hold,
}: AboutDebtor & { readonly hold: EventId }): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(company, [
    { type: 'hold.released', company, subject: debtor, effectiveOn: at.today, data: { hold }, text: null },
  ]);
}
