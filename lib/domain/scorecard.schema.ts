import * as z from 'zod/mini';
import { count, days, factor, listOf, minor, percent, text } from './schema-values.schema';

const measure = z.enum([
  'add-incl-open',
  'on-time-amount',
  'overdue-share',
  'oldest-days-late',
  'promises-kept',
  'slippage',
  'lateness',
  'on-time-count',
  'trend',
  'external-score',
  'external-change',
  'history',
  'industry-risk',
  'country-risk',
]);
const bandName = z.enum(['m36', 'm12', 'm3', 'new', 'writeoff36', 'low', 'medium', 'high', 'very-high']);
const band = z.tuple([z.union([z.number(), bandName, z.null()]), factor]);

const scoreFactor = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]\d{1,2}$/)),
  group: z.enum(['internal', 'external', 'risk']),
  measure,
  max: z.number().check(z.minimum(1), z.maximum(100)),
  compare: z.enum(['at-most', 'at-least', 'is']),
  bands: z.array(band).check(z.minLength(1), z.maxLength(40)),
});

const levels = z.strictObject({
  low: z.optional(listOf(text)),
  medium: z.optional(listOf(text)),
  high: z.optional(listOf(text)),
  'very-high': z.optional(listOf(text)),
});

const lateness = z.strictObject({
  windowDays: days,
  halfLifeDays: z.int().check(z.minimum(1), z.maximum(3650)),
  shrinkBy: z.number().check(z.minimum(1), z.maximum(1000)),
  neutralDaysLate: z.number().check(z.minimum(0), z.maximum(365)),
  neutralOnTimePct: percent,
  toleranceDays: days,
  recentDays: days,
  minPerWindow: count,
  minSettled: count,
});

export const scorecard = z.strictObject({
  version: z.int().check(z.minimum(1)),
  factors: z.array(scoreFactor).check(z.minLength(1), z.maxLength(40)),
  coverage: listOf(z.strictObject({ below: percent, cap: z.nullable(percent), code: text }), 10),
  coverageBonus: listOf(
    z.strictObject({ factor: text, points: percent, when: z.enum(['no-promise-ever-due', 'no-trend-yet']) }),
    10,
  ),
  knockOuts: listOf(
    z.strictObject({
      when: z.enum(['insolvent', 'dissolved', 'at-collection', 'written-off']),
      cap: percent,
      code: text,
    }),
    10,
  ),
  lateness,
  writeOffMonths: count,
  writeOffMinAmount: minor,
  externalMaxDays: days,
  industry: levels,
  country: levels,
});
