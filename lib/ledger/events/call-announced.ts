import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { noText } from '../event-values.schema';

/** The account owner calls before the second reminder goes, which waits for it once (domain.md LAD-05). */
export const callAnnounced = eventKind({
  type: 'call.announced',
  v: 1,
  data: z.object({ before: z.literal('S2') }),
  text: noText,
});
