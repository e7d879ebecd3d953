import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, longText } from '../event-values.schema';

/** An event of the same debtor was a mistake: it counts no longer, and stays in the timeline. */
export const eventRetracted = eventKind({
  type: 'event.retracted',
  v: 1,
  data: z.object({ event: eventIdValue }),
  text: z.nullable(z.object({ reason: longText })),
});
