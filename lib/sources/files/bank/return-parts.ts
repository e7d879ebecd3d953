import { money } from '@/lib/domain/money';
import { stableHash } from '@/lib/domain/stable-hash';
import type { Movement } from './movement';

/**
 * Banks take what they charge for a payment that is given back together with it. `original` is what was paid, in minor units of the same currency,
 * or null where the bank does not tell it: the customer owes that again and no more, and the charges are an entry of nobody's.
 */
export function returnParts(movement: Movement, original: number | null): readonly Movement[] {
  const { minor, currency, on, isReversal, aside } = movement;
  if (!isReversal || original === null || original <= 0 || -minor <= original) return [movement];
  const batch = { id: stableHash([on, movement]), total: money(minor, currency) };
  const charges = { name: null, iban: null, text: '', references: [], isReversal: false };
  return [
    { ...movement, minor: -original, aside: { ...aside, batch } },
    { ...movement, ...charges, minor: minor + original, aside: { batch } },
  ];
}
