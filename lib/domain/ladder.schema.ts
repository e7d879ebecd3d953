import * as z from 'zod/mini';
import { days, listOf, minor, ratedClass, riskClass, text } from './schema-values.schema';

const step = z.enum(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6']);
const channel = z.enum(['email', 'letter', 'phone', 'sales-task', 'hand-over']);
/** Negative is before the due date. */
const stepDays = z.int().check(z.minimum(-60), z.maximum(3650));
const byClass = z.strictObject({ A: stepDays, B: stepDays, C: stepDays, D: stepDays, E: stepDays });
const channels = z.strictObject({
  S0: z.optional(channel),
  S1: z.optional(channel),
  S2: z.optional(channel),
  S3: z.optional(channel),
  S4: z.optional(channel),
  S5: z.optional(channel),
  S6: z.optional(channel),
});

/** Schema of `LadderParameters`. */
export const ladder = z.strictObject({
  bands: z.strictObject({ mediumFrom: minor, largeFrom: minor, minimum: minor, minimumUntilDays: days }),
  minGapDays: days,
  handOverDaysAfterFinal: z.strictObject({ business: days, consumer: days }),
  days: z.strictObject({ S0: byClass, S1: byClass, S2: byClass, S3: byClass, S4: byClass, S5: byClass, S6: byClass }),
  unratedAs: ratedClass,
  channels: z.strictObject({ small: channels, medium: channels, large: channels }),
  only: listOf(z.strictObject({ band: z.enum(['small', 'medium', 'large']), step, classes: listOf(ratedClass, 5) }), 40),
  confirmedByEmail: listOf(step, 7),
  senior: z.strictObject({
    amountFrom: minor,
    classes: listOf(riskClass, 6),
    ifDisputed: z.boolean(),
    ifBrokenPromise: z.boolean(),
    counterpartRoles: listOf(text, 20),
  }),
  pause: listOf(
    z.enum(['open-dispute', 'active-arrangement', 'promise-pending', 'direct-debit-waiting', 'insolvency', 'manual-hold']),
    6,
  ),
  salesFirstDays: days,
  salesCallDelayDays: days,
});
