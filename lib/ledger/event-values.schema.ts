import * as z from 'zod/mini';
import type { EventId, RuleId } from '@/lib/domain/ids';
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import { ROLES } from '@/lib/domain/role';

/** Bounds against an event that was made to hurt: nothing that people write comes near them. */
const LONG = 4_000;
const LETTER = 40_000;
const MANY = 1_000;

/** What was checked is what our own types call it. */
export const checked = <T>(schema: z.core.$ZodType): z.ZodMiniType<T> => schema as z.ZodMiniType<T>;

export const localDateValue = checked<LocalDate>(
  z.string().check(z.refine((value) => parseLocalDate(value) !== null, 'not a calendar date')),
);
export const moneyValue = checked<Money>(z.object({ minor: z.int(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) }));
export const positiveMoney = moneyValue.check(z.refine(({ minor }) => minor > 0, 'not above zero'));
export const eventIdValue = checked<EventId>(z.string().check(z.minLength(1), z.maxLength(60)));
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
export const longText = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONG));
/** The whole of what was sent, kept as it was. */
export const letterText = z.string().check(z.maxLength(LETTER));
export const idValue = z.string().check(z.minLength(1), z.maxLength(200));
export const listOf = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(MANY));
/** What customers contested for one reason in a stretch of days. */
export const reasonMeasure = z.object({
  from: localDateValue,
  to: localDateValue,
  count: z.int().check(z.minimum(0), z.maximum(100_000)),
  amounts: listOf(moneyValue),
  medianDaysToResolve: z.nullable(z.number().check(z.minimum(0), z.maximum(100_000))),
});
/** Of an event that nobody writes anything in. */
export const noText = z.null();

export const ruleValue = checked<RuleId>(z.string().check(z.regex(/^[A-Z]{2,4}(-[A-Z0-9]{1,12}){1,4}$/)));
export const verdictValue = z.enum(['accept', 'refer', 'reject']);
export const roleValue = z.enum(ROLES);
/** -1 is prepayment, 0 is cash. */
export const termDaysValue = z.int().check(z.minimum(-1), z.maximum(3650));
export const count = z.int().check(z.minimum(0), z.maximum(100_000));
