import * as z from 'zod/mini';
import { CONFIRMATION_CHANNELS } from '@/lib/domain/record/dispute-record';
import { eventKind } from '../contract';
import { eventIdValue, letterText, localDateValue, shortText } from '../event-values.schema';

/** The written confirmation of a dispute went to the customer; its text is kept as it was sent (R0-07). */
export const disputeConfirmed = eventKind({
  type: 'dispute.confirmed',
  v: 1,
  data: z.object({ dispute: eventIdValue, channel: z.enum(CONFIRMATION_CHANNELS), sentOn: localDateValue }),
  text: z.object({ to: shortText, subject: letterText, body: letterText.check(z.minLength(1)) }),
});
