import * as z from 'zod/mini';
import { THANKS_KINDS } from '@/lib/domain/record/thanks-record';
import { eventKind } from '../contract';
import { idValue, letterText, positiveMoney, shortText } from '../event-values.schema';

/** A thank-you or receipt went to a customer who paid an invoice (domain.md R3-07, THX-01). */
export const thanksSent = eventKind({
  type: 'thanks.sent',
  v: 1,
  data: z.object({ invoice: idValue, kind: z.enum(THANKS_KINDS), amount: positiveMoney }),
  text: z.object({ to: shortText, subject: letterText, body: letterText.check(z.minLength(1)) }),
});
