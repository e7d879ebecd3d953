import { nextArrangementState } from '@/lib/domain/arrangement/next-arrangement-state';
import type { At } from '@/lib/domain/assessment';
import type { CompanyId, DebtorKey, EventId } from '@/lib/domain/ids';
import type { ConfirmationChannel, SentText } from '@/lib/domain/record/dispute-record';
import { fail, type Result } from '@/lib/domain/result';
import { readRecord } from './read-record';
import { type NotRecorded, recordEvents } from './record-events';

export interface ConfirmArrangementInput {
  readonly company: CompanyId;
  readonly debtor: DebtorKey;
  readonly arrangement: EventId;
  readonly channel: ConfirmationChannel;
  /** Exactly as it went out. */
  readonly text: SentText;
  readonly at: At;
}

/** A person sent the arrangement in writing: from then on it runs. Refused for one that is not a proposal any more. */
export async function confirmArrangement(input: ConfirmArrangementInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, arrangement, channel, text, at } = input;
  const held = (await readRecord(debtor)).arrangements.find(({ id }) => id === arrangement);
  if (!held || nextArrangementState(held.stage, 'confirmed-in-writing') === null)
    return fail({ because: 'fault', place: 'arrangement' });
  const data = { arrangement, channel, sentOn: at.today };
  return recordEvents(company, [{ type: 'arrangement.confirmed', company, subject: debtor, effectiveOn: at.today, data, text }]);
}
