import { ownText } from '../own-text';

/** What a file says that a relation owed when the year began and when it ended, in minor units, debit positive; null: it does not say. */
export interface StatedBalance {
  readonly opening: number | null;
  readonly closing: number | null;
}

const NOTHING: StatedBalance = { opening: null, closing: null };

/** Balances per relation, as XAF 4.0 has them. */
export class RelationBalances {
  private readonly stated = new Map<string, StatedBalance & { readonly isOfSupplier: boolean }>();
  /** A package may write the fields and leave them at zero; those are no balances. */
  isFilled = false;
  /** What every relation owed in the end is stated, so the lines need not say it. */
  areAllClosing = true;

  /**
   * A number that is listed twice has two balances, which add up; those of a customer and of a supplier do not, for packages that number them apart
   * give one number to two companies.
   */
  add(relation: string, { opening, closing }: StatedBalance, isOfSupplier: boolean): void {
    if (closing === null) this.areAllClosing = false;
    if (opening === null && closing === null) return;
    if (opening || closing) this.isFilled = true;
    const before = this.stated.get(relation);
    if (before && isOfSupplier && !before.isOfSupplier) return;
    const base = before?.isOfSupplier === isOfSupplier ? before : NOTHING;
    const both = { opening: sum(base.opening, opening), closing: sum(base.closing, closing) };
    this.stated.set(ownText(relation), { ...both, isOfSupplier });
  }

  of(relation: string): StatedBalance {
    return this.stated.get(relation) ?? NOTHING;
  }

  relations(): Iterable<string> {
    return this.stated.keys();
  }
}

/** Far beyond what any relation owes, and far from where sums stop being exact. */
const MOST = 1e15;

function sum(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.abs(one + other) > MOST ? one : one + other;
}
