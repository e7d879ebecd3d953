import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { eventIdValue, listOf, localDateValue, longText, moneyValue, roleValue, termDaysValue } from '../event-values.schema';

/** Whoever decides answered a referral: yes, yes on these terms, or no. */
export const referralAnswered = eventKind({
  type: 'referral.answered',
  v: 1,
  data: z.object({
    referral: eventIdValue,
    outcome: z.enum(['accept', 'offer', 'reject']),
    termDays: z.nullable(termDaysValue),
    amount: z.nullable(moneyValue),
    prepaidShare: z.number().check(z.minimum(0), z.maximum(1)),
    holdsUntil: z.nullable(localDateValue),
    waitsFor: listOf(roleValue),
  }),
  text: z.object({ text: longText }),
});
