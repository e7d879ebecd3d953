import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, localDateValue } from '../event-values.schema';

/** Somebody looked at a flag again and kept it (GDP-02). */
export const flagReviewed = eventKind({
  type: 'flag.reviewed',
  v: 1,
  data: z.object({ flag: eventIdValue, reviewOn: localDateValue, expiresOn: localDateValue }),
  text: z.null(),
});
