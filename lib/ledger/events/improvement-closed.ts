import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, longText, reasonMeasure } from '../event-values.schema';

/** An improvement came to its end, with how it was since it began (domain.md R4-04). */
export const improvementClosed = eventKind({
  type: 'improvement.closed',
  v: 1,
  data: z.object({ improvement: eventIdValue, measure: reasonMeasure }),
  text: z.nullable(z.object({ note: longText })),
});
