import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { moneyValue, shortText } from '../event-values.schema';

/** A person lets the debt go to a collection agency; nothing goes without (domain.md R2-17, LAW-04). */
export const handoverReleased = eventKind({
  type: 'handover.released',
  v: 1,
  data: z.object({ isRegistered: z.nullable(z.boolean()), amount: moneyValue }),
  text: z.object({ agency: shortText }),
});
