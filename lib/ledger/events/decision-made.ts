import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { idValue, listOf, longText, moneyValue, roleValue, ruleValue, termDaysValue, verdictValue } from '../event-values.schema';

/** Somebody decided about a deal or a customer (R3-01, R3-09, R4-10). Its basis names the facts, the policy and the rules. */
export const decisionMade = eventKind({
  type: 'decision.made',
  v: 1,
  data: z.object({
    outcome: verdictValue,
    advised: verdictValue,
    termDays: z.nullable(termDaysValue),
    amount: z.nullable(moneyValue),
    limit: z.nullable(moneyValue),
    conditions: listOf(idValue),
    setAside: listOf(ruleValue),
    waitsFor: listOf(roleValue),
    humanReview: z.enum(['not-needed', 'needed', 'done']),
  }),
  text: z.nullable(z.object({ reason: longText })),
});
