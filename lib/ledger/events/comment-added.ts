import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { longText } from '../event-values.schema';

/** Somebody wrote something in the thread of a debtor, or a note to themselves (R2-13). */
export const commentAdded = eventKind({
  type: 'comment.added',
  v: 1,
  data: z.object({ isPersonal: z.boolean() }),
  text: z.object({ text: longText }),
});
