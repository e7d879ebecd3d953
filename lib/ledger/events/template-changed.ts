import * as z from 'zod/mini';
import { TEXT_KINDS } from '@/lib/domain/letters/text-kind';
import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { eventKind } from '../contract';
import { letterText } from '../event-values.schema';

/** A company of ours writes a text in its own words, or again in those of the product (no text). Recorded about the company itself. */
export const templateChanged = eventKind({
  type: 'template.changed',
  v: 1,
  data: z.object({ kind: z.enum(TEXT_KINDS), language: z.enum(CUSTOMER_LANGUAGES) }),
  text: z.nullable(z.object({ subject: letterText, body: letterText.check(z.minLength(1)) })),
});
