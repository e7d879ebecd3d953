import * as z from 'zod/mini';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { eventKind } from '../contract';
import { listOf, longText } from '../event-values.schema';

/** Departments of ours were told that this customer pays late (domain.md SGN-01). */
export const signalSent = eventKind({
  type: 'signal.sent',
  v: 1,
  data: z.object({ departments: listOf(z.enum(DEPARTMENTS)).check(z.minLength(1)) }),
  text: z.nullable(z.object({ note: longText })),
});
