import * as z from 'zod/mini';
import type { ReferralPicture } from '@/lib/domain/record/referral-record';
import { eventKind } from '../contract';
import {
  checked,
  count,
  idValue,
  listOf,
  localDateValue,
  longText,
  moneyValue,
  ruleValue,
  shortText,
  termDaysValue,
  verdictValue,
} from '../event-values.schema';

const display = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), money: moneyValue }),
  z.object({ kind: z.literal('days'), days: z.number() }),
  z.object({ kind: z.literal('percent'), percent: z.number() }),
  z.object({ kind: z.literal('date'), date: localDateValue }),
  z.object({ kind: z.literal('count'), count: z.number() }),
  z.object({ kind: z.literal('text'), text: z.string().check(z.maxLength(500)) }),
  z.object({ kind: z.literal('words'), keys: listOf(shortText) }),
]);
const term = z.object({ days: termDaysValue });
const share = z.number().check(z.minimum(0), z.maximum(1));
const item = z.object({ id: idValue, number: z.nullish(shortText), open: moneyValue });

const offer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('term'), term }),
  z.object({ kind: z.literal('amount'), term, total: moneyValue, totalExclTax: z.nullable(moneyValue) }),
  z.object({ kind: z.literal('prepay'), term, share, amount: moneyValue }),
  z.object({ kind: z.literal('split'), term, parts: count, first: moneyValue }),
  z.object({ kind: z.literal('settle'), term, items: listOf(item), ask: moneyValue }),
  z.object({ kind: z.literal('cash'), amount: moneyValue }),
  z.object({ kind: z.literal('full-prepayment'), amount: moneyValue }),
]);

const picture = checked<ReferralPicture>(
  z.object({
    verdict: verdictValue,
    termDays: z.nullable(termDaysValue),
    amount: z.nullable(moneyValue),
    riskClass: z.enum(['A', 'B', 'C', 'D', 'E', 'NR']),
    score: z.nullable(z.number()),
    exposure: z.nullable(moneyValue),
    limit: z.nullable(moneyValue),
    overdue: moneyValue,
    disputed: moneyValue,
    reasons: listOf(z.object({ rule: ruleValue, sentence: z.optional(shortText), fields: z.record(shortText, display) })),
    offers: listOf(offer),
    requests: listOf(z.object({ kind: z.enum(['limit', 'security']), amount: moneyValue })),
  }),
);

/** Somebody laid a deal before whoever decides, with the whole picture (R3-10). */
export const referralMade = eventKind({
  type: 'referral.made',
  v: 1,
  data: z.object({ atStake: z.nullable(moneyValue), picture }),
  text: z.nullable(z.object({ question: longText })),
});
