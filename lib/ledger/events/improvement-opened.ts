import * as z from 'zod/mini';
import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { eventKind } from '../contract';
import { localDateValue, longText, reasonMeasure, shortText } from '../event-values.schema';

/** Somebody sees to it that customers contest less for a reason; with how it was before (domain.md R0-06). Recorded about the company itself. */
export const improvementOpened = eventKind({
  type: 'improvement.opened',
  v: 1,
  data: z.object({
    reason: z.enum(DISPUTE_REASONS),
    department: z.enum(DEPARTMENTS),
    reviewOn: localDateValue,
    baseline: reasonMeasure,
  }),
  text: z.object({ owner: shortText, action: longText }),
});
