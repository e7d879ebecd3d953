import * as z from 'zod/mini';
import type { BookCatalogue } from './debtor-snapshot';
import { SNAPSHOT_VERSION } from './snapshot-text';
import { currencyValue, dateValue, instantValue, listOf, moneyValue, shortText } from './snapshot-values.schema';

const LONGEST = 100_000;
const count = z.int().check(z.minimum(0));

const about = z.object({
  software: z.nullable(shortText),
  administration: z.nullable(shortText),
  currency: currencyValue,
  asOf: dateValue,
  asOfFrom: z.enum(['contents', 'file-date']),
  period: z.nullable(z.object({ from: dateValue, to: dateValue })),
  rung: z.enum(['due-dates', 'invoice-dates', 'balances', 'reconstructed', 'none']),
  listing: z.optional(z.enum(['complete', 'additions', 'payments'])),
  gaps: listOf(
    z.enum([
      'due-dates',
      'settled-items',
      'open-orders',
      'credit-limits',
      'payment-terms',
      'unallocated-payments',
      'opening-items',
    ]),
  ),
});
const totals = z.object({
  debtors: count,
  openItems: count,
  settledItems: count,
  open: moneyValue,
  overdue: moneyValue,
  rejected: count,
  portfolio: z.optional(z.object({ daysLate: z.nullable(z.number()), onTimePct: z.nullable(z.number()) })),
});
const trouble = z.object({ kind: shortText, fields: z.record(shortText, shortText), at: instantValue });
const generation = z.object({
  id: shortText,
  company: shortText,
  source: z.string().check(z.regex(/^[^|]{1,100}$/)),
  slot: z.optional(shortText),
  state: z.literal('current'),
  fileName: shortText,
  kind: z.enum(['file', 'live']),
  startedAt: instantValue,
  finishedAt: z.nullable(instantValue),
  confirmedAt: z.optional(instantValue),
  about: z.nullable(about),
  totals: z.nullable(totals),
  refreshedAt: z.optional(instantValue),
  trouble: z.optional(trouble),
});
const settings = z.object({ isSme: z.nullable(z.boolean()), vatRatePct: z.number().check(z.minimum(0), z.maximum(100)) });
const catalogue = z.object({
  v: z.literal(SNAPSHOT_VERSION),
  company: shortText,
  by: shortText,
  device: shortText,
  at: instantValue,
  generations: listOf(generation),
  settings,
});

/** The catalogue in a text; null: it holds none. */
export function parseBookCatalogue(text: string): BookCatalogue | null {
  if (text.length > LONGEST) return null;
  try {
    const read = z.safeParse(catalogue, JSON.parse(text));
    if (!read.success) return null;
    const { v: _, ...rest } = read.data;
    return rest as unknown as BookCatalogue;
  } catch {
    return null;
  }
}
