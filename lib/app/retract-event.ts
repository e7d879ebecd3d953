import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import { mayRetractOfOthers } from '@/lib/domain/record/rights';
import { fail, type Result } from '@/lib/domain/result';
import { eventById } from '@/lib/store/events';
import { readActor } from './read-actor';
import { type NotRecorded, recordEvents } from './record-events';

export interface RetractInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly event: EventId;
  readonly reason: string;
  readonly at: At;
}

/** Takes back what was recorded by mistake: one's own, or anybody's for who may. It stays in the timeline, struck out. */
export async function retractEvent({ company, debtor, event, reason, at }: RetractInput): Promise<Result<unknown, NotRecorded>> {
  const [actor, held] = await Promise.all([readActor(), eventById(company, event)]);
  if (!held || held.subject !== debtor) return fail({ because: 'fault', place: 'data.event' });
  if (actor && held.actor.user !== actor.user && !mayRetractOfOthers(actor.role))
    return fail({ because: 'role', type: 'event.retracted' });
  const text = reason.trim() === '' ? null : { reason };
  return recordEvents(company, [
    { type: 'event.retracted', company, subject: debtor, effectiveOn: at.today, data: { event }, text },
  ]);
}
