import * as z from 'zod/mini';
import { parseLocalDate } from './local-date';

/** Bounds against a document that was made to hurt: no policy comes near them. */
export const MANY = 300;

export const ruleIdText = z.string().check(z.regex(/^[A-Z]{2,4}-\d{2}$/));
export const predicateName = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{2,60}$/));
export const text = z.string().check(z.maxLength(80));
export const days = z.int().check(z.minimum(0), z.maximum(3650));
/** -1 is prepayment, 0 is cash. */
export const termDays = z.int().check(z.minimum(-1), z.maximum(3650));
export const count = z.int().check(z.minimum(0), z.maximum(10_000));
export const minor = z.int().check(z.minimum(0));
export const percent = z.number().check(z.minimum(0), z.maximum(100));
export const share = z.number().check(z.minimum(0), z.maximum(1));
export const factor = z.number().check(z.minimum(0), z.maximum(100));
export const date = z.string().check(z.refine((value) => parseLocalDate(value) !== null, 'not a calendar date'));

export const riskClass = z.enum(['A', 'B', 'C', 'D', 'E', 'NR']);
export const ratedClass = z.enum(['A', 'B', 'C', 'D', 'E']);
export const role = z.enum(['sales', 'collector', 'collector_senior', 'credit_manager', 'finance', 'cfo', 'marketing', 'admin']);

export const listOf = <T extends z.core.$ZodType>(item: T, most = MANY) => z.array(item).check(z.maxLength(most));
