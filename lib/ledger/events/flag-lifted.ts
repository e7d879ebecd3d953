import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, longText } from '../event-values.schema';

/** A flag stands no longer. */
export const flagLifted = eventKind({
  type: 'flag.lifted',
  v: 1,
  data: z.object({ flag: eventIdValue }),
  text: z.nullable(z.object({ reason: longText })),
});
