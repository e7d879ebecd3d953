import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, noText } from '../event-values.schema';

/** The desk takes a dispute on although it was raised late (domain.md 2.1). */
export const disputeAccepted = eventKind({
  type: 'dispute.accepted',
  v: 1,
  data: z.object({ dispute: eventIdValue }),
  text: noText,
});
