import type { ConfirmationChannel, SentText } from '@/lib/domain/record/dispute-record';
import type { Result } from '@/lib/domain/result';
import type { AboutDispute } from './about-dispute';
import { type NotRecorded, recordEvents } from './record-events';

export interface ConfirmInput extends AboutDispute {
  readonly channel: ConfirmationChannel;
  /** Exactly as it went out; it is kept unchanged. */
  readonly text: SentText;
}

/** Records that the written confirmation of a dispute went to the customer: from now on it counts (domain.md 2.1). */
export function confirmDispute(input: ConfirmInput): Promise<Result<unknown, NotRecorded>> {
  const { company, debtor, dispute, channel, text, at } = input;
  const data = { dispute, channel, sentOn: at.today };
  return recordEvents(company, [
    { type: 'dispute.confirmed', company, subject: debtor, effectiveOn: at.today, data, text: { ...text, to: text.to.trim() } },
  ]);
}
