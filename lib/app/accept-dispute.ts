import type { Result } from '@/lib/domain/result';
import type { AboutDispute } from './about-dispute';
import { type NotRecorded, recordEvents } from './record-events';

/** Takes on a dispute that was raised late, so that it counts all the same (domain.md 2.1). */
export function acceptDispute({ company, debtor, dispute, at }: AboutDispute): Promise<Result<unknown, NotRecorded>> {
  return recordEvents(company, [
    { type: 'dispute.accepted', company, subject: debtor, effectiveOn: at.today, data: { dispute }, text: null },
  ]);
}
