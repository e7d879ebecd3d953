import * as z from 'zod/mini';
import { eventKind } from '../contract';
import { listOf, localDateValue, longText, moneyValue, roleValue } from '../event-values.schema';

/** Somebody set the credit limit of a debtor; 0 is a limit. */
export const limitSet = eventKind({
  type: 'limit.set',
  v: 1,
  data: z.object({
    limit: moneyValue.check(z.refine(({ minor }) => minor >= 0, 'below zero')),
    reviewOn: localDateValue,
    approvers: listOf(roleValue),
  }),
  text: z.object({ reason: longText }),
});
