import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { localDateValue, longText } from '../event-values.schema';

/** Nobody duns this customer until a day, or until somebody releases it. */
export const holdPlaced = eventKind({
  type: 'hold.placed',
  v: 1,
  data: z.object({ until: z.nullable(localDateValue) }),
  text: z.object({ reason: longText }),
});
