import * as z from 'zod/mini';
import { stableHash } from '@/lib/domain/stable-hash';
import type { DomainRecord, Watermark } from '@/lib/sources/contract';

const MOST = 5_000_000;
const hashes = z.record(z.string().check(z.maxLength(2_100)), z.string().check(z.maxLength(20)));
const pair = z.tuple([z.string(), z.string()]);
const stored = z.object({
  debtors: hashes,
  settled: hashes,
  open: hashes,
  orders: hashes,
  turn: z.string().check(z.maxLength(1_000)),
});

/**
 * What was told so far, as hashes: LedgerSMB does not tell what changed, so all is read each time and held against this. Of settled items one hash
 * for each debtor, because there are many and they hardly change; of all else one for each.
 */
export type Marks = z.infer<typeof stored>;

export const noMarks = (): Marks => ({ debtors: {}, settled: {}, open: {}, orders: {}, turn: '' });

/** What is no watermark of ours is as if nothing had been told. */
export function readMarks(watermark: Watermark): Marks {
  if (watermark === null || watermark.length > MOST) return noMarks();
  try {
    return stored.safeParse(JSON.parse(watermark)).data ?? noMarks();
  } catch {
    return noMarks();
  }
}

/** What an open item or order is kept under. */
export const keyOf = (debtorNumber: string, id: string): string => JSON.stringify([debtorNumber, id]);

/** What was told and is not among the rows any more. A row that cannot be read is still there. */
export function missing(
  told: Readonly<Record<string, string>>,
  rows: readonly { readonly customer: string; readonly number: string }[],
): readonly { readonly debtorNumber: string; readonly number: string }[] {
  const there = new Set(rows.map(({ customer, number }) => keyOf(customer, number)));
  return Object.keys(told).flatMap((key) => {
    const [debtorNumber, number] = there.has(key) ? [] : (pair.safeParse(JSON.parse(key)).data ?? []);
    return debtorNumber === undefined || number === undefined ? [] : [{ debtorNumber, number }];
  });
}

/** Whether a record is not as it was told before; notes it as told. */
export function isNew(
  before: Readonly<Record<string, string>>,
  after: Record<string, string>,
  key: string,
  told: unknown,
): boolean {
  after[key] = stableHash(told);
  return before[key] !== after[key];
}

export type Settled = Extract<DomainRecord, { kind: 'settled-item' }>;
