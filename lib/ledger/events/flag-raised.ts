import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { idValue, listOf, localDateValue, longText, moneyValue } from '../event-values.schema';

const DAYS_A_YEAR = 365;

/** Somebody flagged a debtor (domain.md 0, R0-04). */
export const flagRaised = eventKind({
  type: 'flag.raised',
  v: 1,
  data: z.object({
    kind: z.enum(['stop', 'watch', 'note']),
    release: z.nullable(z.enum(['paid', 'prepay_ok', 'total'])),
    items: listOf(idValue),
    maxTermDays: z.nullable(z.int().check(z.minimum(0), z.maximum(DAYS_A_YEAR))),
    expiresOn: localDateValue,
    reviewOn: localDateValue,
    amount: z.optional(moneyValue),
  }),
  text: z.object({ reason: longText }),
});
