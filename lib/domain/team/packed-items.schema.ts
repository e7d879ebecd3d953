import * as z from 'zod/mini';
import { type CurrencyCode, money } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import { ITEM_KINDS, type PackedOpen, type PackedSettled } from './packed-items';
import { checked, currencyValue, dateValue, listOf, moneyValue, shortText } from './snapshot-values.schema';

const source = z.optional(shortText);
const dispute = z.object({
  state: z.enum(['unconfirmed', 'confirmed']),
  reason: z.nullable(shortText),
  raisedOn: z.optional(z.nullable(dateValue)),
  isConfirmationSent: z.optional(z.boolean()),
});
const openExtras = z.object({
  currency: z.optional(currencyValue),
  original: z.optional(moneyValue),
  references: z.optional(listOf(shortText)),
  isDirectDebit: z.optional(z.boolean()),
  directDebitReturnedOn: z.optional(dateValue),
  dispute: z.optional(dispute),
  from: z.optional(
    z.object({
      item: source,
      invoiceOn: source,
      dueOn: source,
      original: source,
      open: source,
      dispute: source,
      isDirectDebit: source,
    }),
  ),
});
const settledExtras = z.object({
  currency: z.optional(currencyValue),
  wasDisputed: z.optional(z.boolean()),
  from: z.optional(shortText),
});
const day = z.nullable(dateValue);

export const packedOpen = checked<PackedOpen>(
  z.tuple([
    shortText,
    z.int().check(z.minimum(0), z.maximum(ITEM_KINDS.length - 1)),
    z.nullable(shortText),
    day,
    day,
    z.nullable(z.int()),
    z.int(),
    z.nullable(openExtras),
  ]),
);
export const packedSettled = checked<PackedSettled>(
  z.tuple([shortText, day, day, dateValue, z.int(), z.nullable(settledExtras)]),
);

/** @param usual the currency that goes without saying. */
export function unpackOpen(
  [id, kind, number, invoiceOn, dueOn, billed, open, extras]: PackedOpen,
  usual: CurrencyCode,
): OpenItem {
  const { currency, original, ...rest } = extras ?? {};
  const own = (currency ?? usual) as CurrencyCode;
  return {
    id,
    kind: ITEM_KINDS[kind] ?? 'invoice',
    number,
    invoiceOn: invoiceOn as OpenItem['invoiceOn'],
    dueOn: dueOn as OpenItem['dueOn'],
    original: original ?? (billed === null ? null : money(billed, own)),
    open: money(open, own),
    ...rest,
  };
}

export function unpackSettled(
  [id, invoiceOn, dueOn, settledOn, amount, extras]: PackedSettled,
  usual: CurrencyCode,
): SettledItem {
  const { currency, ...rest } = extras ?? {};
  return {
    id,
    invoiceOn: invoiceOn as SettledItem['invoiceOn'],
    dueOn: dueOn as SettledItem['dueOn'],
    settledOn: settledOn as SettledItem['settledOn'],
    amount: money(amount, (currency ?? usual) as CurrencyCode),
    ...rest,
  };
}
