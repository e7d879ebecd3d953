import * as z from 'zod/mini';
import type { DebtorIdentity } from '../debtor';
import type { DebtorKey, SourceId } from '../ids';
import { type LocalDate, parseLocalDate } from '../local-date';
import type { CurrencyCode, Money } from '../money';

/** Bounds against a message that was made to hurt: no book comes near them. */
export const MOST_ITEMS = 20_000;
const MANY = 100;

/** What was checked is what our own types call it. */
export const checked = <T>(schema: z.core.$ZodType): z.ZodMiniType<T> => schema as z.ZodMiniType<T>;

export const shortText = z.string().check(z.maxLength(300));
export const dateValue = checked<LocalDate>(
  z.string().check(z.refine((value) => parseLocalDate(value) !== null, 'not a calendar date')),
);
export const instantValue = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));
export const currencyValue = checked<CurrencyCode>(z.string().check(z.regex(/^[A-Z]{3}$/)));
export const moneyValue = checked<Money>(z.object({ minor: z.int(), currency: currencyValue }));
export const keyValue = checked<DebtorKey>(z.string().check(z.minLength(1), z.maxLength(100)));
export const listOf = <T extends z.core.$ZodType>(item: T, most = MANY) => z.array(item).check(z.maxLength(most));

const sourceNumber = z.tuple([checked<SourceId>(z.string().check(z.regex(/^[^|]{1,100}$/))), shortText]);
export const numbersValue = z.array(sourceNumber).check(z.minLength(1), z.maxLength(MANY));

export const identityValue = checked<DebtorIdentity>(
  z.object({
    number: shortText,
    name: z.nullable(shortText),
    isNameCut: z.optional(z.literal(true)),
    vatId: z.optional(shortText),
    registrationNumber: z.optional(shortText),
    iban: z.optional(shortText),
    otherIbans: z.optional(listOf(shortText)),
    email: z.optional(shortText),
    website: z.optional(shortText),
    phone: z.optional(shortText),
    street: z.optional(shortText),
    postcode: z.optional(shortText),
    city: z.optional(shortText),
    country: z.optional(shortText),
  }),
);
