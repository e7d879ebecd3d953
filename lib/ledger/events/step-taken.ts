import * as z from 'zod/mini';
import { LADDER_STEPS } from '@/lib/domain/ladder';
import { TEXT_CHANNELS, TEXT_KINDS } from '@/lib/domain/letters/text-kind';
import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { eventKind } from '../contract';
import { idValue, letterText, listOf, moneyValue, positiveMoney, shortText } from '../event-values.schema';

/** A person took a step of the ladder (domain.md 2.13). What went out stays as it was sent; of a call it is what was noted. */
export const stepTaken = eventKind({
  type: 'step.taken',
  v: 1,
  data: z.object({
    step: z.enum(LADDER_STEPS),
    channel: z.enum(TEXT_CHANNELS),
    kind: z.enum(TEXT_KINDS),
    items: listOf(z.object({ item: idValue, number: z.nullable(idValue), open: positiveMoney })),
    amount: moneyValue,
    language: z.enum(CUSTOMER_LANGUAGES),
  }),
  text: z.object({ to: shortText, subject: letterText, body: letterText }),
});
