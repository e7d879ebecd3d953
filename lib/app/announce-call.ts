import type { Result } from '@/lib/domain/result';
import type { AboutDebtor } from './about-debtor';
import { type NotRecorded, recordEvents } from './record-events';

/** The account owner calls before the second reminder goes (domain.md LAD-05). */
export function announceCall({ company, debtor, at }: AboutDebtor): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(company, [
    { type: 'call.announced', company, subject: debtor, effectiveOn: at.today, data: { before: 'S2' }, text: null },
  ]);
}
