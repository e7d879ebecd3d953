import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, listOf } from '../event-values.schema';

/** What people wrote in these events of the same debtor was erased, with its salt; `all`: what the events said as well. */
export const textErased = eventKind({
  type: 'text.erased',
  v: 1,
  data: z.object({ events: listOf(eventIdValue), what: z.enum(['text', 'all']) }),
  text: z.null(),
});
