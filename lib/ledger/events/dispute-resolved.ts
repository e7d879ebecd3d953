import * as z from 'zod/mini';
import { DISPUTE_OUTCOMES } from '@/lib/domain/record/dispute-record';
import { eventKind } from '../contract';
import { eventIdValue, longText, positiveMoney } from '../event-values.schema';

/** A dispute came to an end (R0-05). */
export const disputeResolved = eventKind({
  type: 'dispute.resolved',
  v: 1,
  data: z.object({ dispute: eventIdValue, outcome: z.enum(DISPUTE_OUTCOMES), amount: z.nullable(positiveMoney) }),
  text: z.nullable(z.object({ note: longText })),
});
