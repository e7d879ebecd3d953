import * as z from 'zod/mini';
import { PROMISE_CHANNELS } from '@/lib/domain/record/promise-record';
import { eventKind } from '../contract';
import { idValue, listOf, localDateValue, positiveMoney, shortText } from '../event-values.schema';

/** A customer said that they will pay so much by a day (domain.md 2.5). */
export const promiseRecorded = eventKind({
  type: 'promise.recorded',
  v: 1,
  data: z.object({
    amount: positiveMoney,
    on: localDateValue,
    items: listOf(z.object({ item: idValue, number: z.nullable(idValue), open: positiveMoney })),
    channel: z.enum(PROMISE_CHANNELS),
  }),
  text: z.nullable(z.object({ who: shortText })),
});
