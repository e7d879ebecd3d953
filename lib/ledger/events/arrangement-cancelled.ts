import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, longText } from '../event-values.schema';

/** An arrangement counts no longer: what is left is due at once. */
export const arrangementCancelled = eventKind({
  type: 'arrangement.cancelled',
  v: 1,
  data: z.object({ arrangement: eventIdValue }),
  text: z.object({ reason: longText }),
});
