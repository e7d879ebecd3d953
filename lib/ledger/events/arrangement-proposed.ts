import * as z from 'zod/mini';
import { SUPPLIES } from '@/lib/domain/record/arrangement-record';
import { eventKind } from '../contract';
import { idValue, localDateValue, longText, moneyValue, positiveMoney } from '../event-values.schema';

/** More than any policy allows. */
const MOST = 120;
const someText = z.nullable(longText);

const instalments = z.array(z.object({ dueOn: localDateValue, amount: positiveMoney })).check(z.minLength(1), z.maxLength(MOST));

/** Somebody worked out with the debtor how it pays what it owes in parts (domain.md 2.11, R0-11). */
export const arrangementProposed = eventKind({
  type: 'arrangement.proposed',
  v: 1,
  data: z
    .object({
      debt: positiveMoney,
      freeCashFlow: positiveMoney,
      agreedOn: localDateValue,
      instalments,
      items: z
        .array(z.object({ item: idValue, number: z.nullable(idValue), open: positiveMoney }))
        .check(z.minLength(1), z.maxLength(1_000)),
      /** Per instalment what the debtor expects to receive by then. */
      expected: z.array(z.nullable(moneyValue)).check(z.maxLength(MOST)),
      supply: z.enum(SUPPLIES),
    })
    .check(
      z.refine(
        ({ debt, instalments: parts }) => parts.reduce((sum, { amount }) => sum + amount.minor, 0) === debt.minor,
        'the instalments are not the debt',
      ),
      z.refine(
        ({ debt, freeCashFlow, instalments: parts, items }) =>
          [freeCashFlow, ...parts.map(({ amount }) => amount), ...items.map(({ open }) => open)].every(
            ({ currency }) => currency === debt.currency,
          ),
        'two currencies',
      ),
      z.refine(
        ({ instalments: parts }) => parts.every(({ dueOn }, at) => at === 0 || dueOn > (parts[at - 1]?.dueOn ?? '')),
        'not in order',
      ),
    ),
  text: z.object({ cause: longText, otherArrangements: someText, security: someText, notes: someText }),
});
