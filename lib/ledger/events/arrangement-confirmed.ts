import * as z from 'zod/mini';
import { CONFIRMATION_CHANNELS } from '@/lib/domain/record/dispute-record';
import { eventKind } from '../contract';
import { eventIdValue, letterText, localDateValue, shortText } from '../event-values.schema';

/** An arrangement went to the debtor in writing; from then on it runs. The text stays as it was sent. */
export const arrangementConfirmed = eventKind({
  type: 'arrangement.confirmed',
  v: 1,
  data: z.object({ arrangement: eventIdValue, channel: z.enum(CONFIRMATION_CHANNELS), sentOn: localDateValue }),
  text: z.object({ to: shortText, subject: letterText, body: letterText.check(z.minLength(1)) }),
});
