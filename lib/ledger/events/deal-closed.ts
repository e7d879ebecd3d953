import * as z from 'zod/mini';
import { CONSEQUENCES } from '@/lib/domain/record/closing-record';
import { eventKind } from '../contract';
import { letterText, listOf, shortText, termDaysValue } from '../event-values.schema';

/** A deal was closed: term agreed, consequences of paying late explained one by one (R4-03, TRM-04). */
export const dealClosed = eventKind({
  type: 'deal.closed',
  v: 1,
  data: z.object({
    termDays: termDaysValue,
    explained: listOf(z.enum(CONSEQUENCES)).check(
      z.refine((told) => CONSEQUENCES.every((each) => told.includes(each)), 'not all were told'),
    ),
  }),
  text: z.object({ agreedWith: shortText, sent: z.nullable(letterText) }),
});
