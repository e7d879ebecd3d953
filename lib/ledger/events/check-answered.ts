import * as z from 'zod/mini';
import { CHECKLIST_ITEMS } from '@/lib/domain/checklist/checklist-items';
import { eventKind } from '../contract';
import { longText, termDaysValue } from '../event-values.schema';

/** Somebody answered one of the eleven checks of a deal, or confirmed what the data say of it (domain.md R3-03, R3-04). */
export const checkAnswered = eventKind({
  type: 'check.answered',
  v: 1,
  data: z.object({
    item: z.enum(CHECKLIST_ITEMS),
    state: z.enum(['done', 'na', 'confirmed']),
    termDays: z.nullable(termDaysValue),
  }),
  text: z.nullable(z.object({ reason: z.nullable(longText), evidence: z.nullable(longText) })),
});
