import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { OpenItem } from '@/lib/domain/open-item';
import { disputableItems, disputeData, disputeFaults, type NewDispute } from '@/lib/domain/record/new-dispute';
import { fail, ok, type Result } from '@/lib/domain/result';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface DisputeInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly dispute: NewDispute;
  readonly openItems: readonly OpenItem[];
  readonly at: At;
}

/** Records what a customer contests, and gives its id (domain.md R0-07). A fault's place is a `DisputeField`. */
export async function raiseDispute(input: DisputeInput): Promise<Result<EventId, NotRecorded>> {
  const { company, debtor, dispute, openItems, at } = input;
  // Read anew: a colleague may have recorded the same dispute a moment ago.
  const { disputes } = await readRecord(debtor);
  const disputable = disputableItems(openItems, disputes);
  const [place] = disputeFaults(dispute, disputable, at.today);
  if (place) return fail({ because: 'fault', place });
  const recorded = await recordEvents(company, [
    { type: 'dispute.raised', company, subject: debtor, effectiveOn: at.today, ...disputeData(dispute, disputable) },
  ]);
  if (!recorded.ok) return recorded;
  const [event] = recorded.value;
  return event ? ok(event.id) : fail({ because: 'fault', place: 'items' });
}
