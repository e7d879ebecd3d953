import * as z from 'zod/mini';
import { CALL_RESULTS } from '@/lib/domain/record/step-record';
import { eventKind } from '../contract';
import { eventIdValue, longText } from '../event-values.schema';

/** What sales heard after it was asked to call first, or said it would (domain.md R2-16). `asked`: the step or the announcement. */
export const stepAnswered = eventKind({
  type: 'step.answered',
  v: 1,
  data: z.object({ asked: eventIdValue, result: z.enum(CALL_RESULTS) }),
  text: z.nullable(z.object({ said: longText })),
});
