import * as z from 'zod/mini';

/** Longest text of an answer that is taken; a longer one is not what it says it is. */
const MAX_TEXT = 1_000;
/** Longest text that may hold more than a name: an address, remarks. */
const MAX_LONG = 20_000;

/** What hosts may give for a text: some write `false` or a number. */
export const looseText = z.nullish(z.union([z.string().check(z.maxLength(MAX_TEXT)), z.number(), z.literal(false)]));
export const longText = z.nullish(z.union([z.string().check(z.maxLength(MAX_LONG)), z.literal(false)]));
export const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
/** Text, or nothing. */
export const maybeText = z.nullish(z.string().check(z.maxLength(MAX_TEXT)));
export const amount = z.union([z.string().check(z.maxLength(60)), z.number()]);
export const maybeAmount = z.nullish(amount);
export const day = z.nullish(z.union([z.string().check(z.maxLength(60)), z.number(), z.literal(false)]));
/** An id: a text or a whole number. */
export const id = z.union([text, z.int()]);
export const flag = z.nullish(z.union([z.boolean(), z.literal(0), z.literal(1), z.literal('0'), z.literal('1')]));

/** Rows of one page; each is judged by itself. */
export const rows = (most: number) => z.array(z.unknown()).check(z.maxLength(most));
