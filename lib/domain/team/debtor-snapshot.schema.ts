import * as z from 'zod/mini';
import type { Position } from '../book';
import { type GenerationId, sourceId } from '../ids';
import type { DebtorSnapshot, SnapshotIdentity } from './debtor-snapshot';
import { packedOpen, packedSettled, unpackOpen, unpackSettled } from './packed-items.schema';
import { SNAPSHOT_VERSION } from './snapshot-text';
import {
  checked,
  currencyValue,
  dateValue,
  identityValue,
  keyValue,
  listOf,
  MOST_ITEMS,
  moneyValue,
  numbersValue,
  shortText,
} from './snapshot-values.schema';

/** Of a message: what the server takes at most. */
const LONGEST = 1_100_000;
const term = z.object({ days: z.int().check(z.minimum(-1), z.maximum(3650)) });
const order = z.object({
  number: shortText,
  open: moneyValue,
  invoiceOn: z.optional(z.nullable(dateValue)),
  isMadeToOrder: z.optional(z.boolean()),
});
const rating = z.object({
  value: z.number().check(z.minimum(0), z.maximum(100)),
  on: dateValue,
  change90: z.optional(z.number()),
  creditLimit: z.optional(moneyValue),
});

const who = z.object({ v: z.literal(SNAPSHOT_VERSION), debtor: keyValue, numbers: numbersValue, identity: identityValue });
const facts = z.object({
  sources: z
    .array(checked<GenerationId>(z.string().check(z.minLength(1), z.maxLength(100))))
    .check(z.minLength(1), z.maxLength(50)),
  currency: currencyValue,
  openItems: listOf(packedOpen, MOST_ITEMS),
  settledItems: z.nullable(listOf(packedSettled, MOST_ITEMS)),
  openOrders: z.nullable(listOf(order, MOST_ITEMS)),
  creditLimit: z.nullable(moneyValue),
  paymentTerm: z.nullable(term),
  buyerSize: z.nullable(z.enum(['large', 'other'])),
  buyerKind: z.nullable(z.enum(['business', 'public', 'person'])),
  industry: z.optional(shortText),
  customerSince: z.optional(dateValue),
  external: z.optional(rating),
  from: z.optional(
    z.object({ creditLimit: z.optional(shortText), paymentTerm: z.optional(shortText), openOrders: z.optional(shortText) }),
  ),
});

function parsed<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  try {
    const read = z.safeParse(schema, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Its two lines; null: it is too long, or not two lines. */
function linesOf(text: string): readonly [string, string] | null {
  const end = text.indexOf('\n');
  return text.length > LONGEST || end < 0 ? null : [text.slice(0, end), text.slice(end + 1)];
}

/** Who a snapshot is of, and what it holds of them as text, which nobody has looked at yet. Null: it is none. */
export function parseSnapshotIdentity(text: string): (SnapshotIdentity & { readonly facts: string }) | null {
  const lines = linesOf(text);
  const read = lines && parsed(who, lines[0]);
  if (!lines || !read) return null;
  const { debtor, numbers, identity } = read;
  return {
    debtor,
    numbers: numbers.map(([source, number]) => ({ source: sourceId(source), number })),
    identity,
    facts: lines[1],
  };
}

/** What a snapshot holds of a debtor. Null: it is not as it must be. */
export function parseSnapshotFacts(
  { debtor, identity }: Pick<SnapshotIdentity, 'debtor' | 'identity'>,
  text: string,
): Pick<DebtorSnapshot, 'position' | 'sources'> | null {
  const read = parsed(facts, text);
  if (!read) return null;
  const { sources, openItems, settledItems, ...rest } = read;
  const { currency } = rest;
  const position = {
    ...rest,
    debtor,
    identity,
    openItems: openItems.map((item) => unpackOpen(item, currency)),
    settledItems: settledItems?.map((item) => unpackSettled(item, currency)) ?? null,
  };
  return { sources, position: position as Position };
}
