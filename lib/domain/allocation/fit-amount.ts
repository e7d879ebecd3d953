import type { LedgerItem } from './item-book';
import { subsetsOf } from './subsets-of';

/** A set of so few items that adds up to an amount is hardly a coincidence, and contests one item that has it. */
const CONTESTS = 3;

/** `items` when exactly one set of these has the amount; `two` when more do; null when none does. */
export type Fit = { readonly items: readonly LedgerItem[] } | 'two' | null;

/** The items that an amount in minor units pays in full: one that has it, or else the one set that adds up to it. */
export function fitAmount(items: readonly LedgerItem[], minor: number): Fit {
  const open = items.filter((item) => item.open !== 0);
  const single = open.filter((item) => item.open === minor);
  if (single.length > 1) return 'two';
  const amounts = open.map((item) => item.open);
  if (single.length === 1) {
    const contested = subsetsOf(amounts, minor, CONTESTS).length > 1;
    return contested ? 'two' : { items: single };
  }
  const [set, another] = subsetsOf(amounts, minor);
  if (set === undefined) return null;
  return another ? 'two' : { items: set.map((index) => open[index] as LedgerItem) };
}
