import { ownText } from '../own-text';

/** What a file says that a relation owed when the year began and when it ended, in minor units, debit positive; null: it does not say. */
export interface StatedBalance {
  readonly opening: number | null;
  readonly closing: number | null;
}

const NOTHING: StatedBalance = { opening: null, closing: null };

/** Balances per relation, as XAF 4.0 has them. */
export class RelationBalances {
  private readonly stated = new Map<string, StatedBalance>();
  /** A package may write the fields and leave them at zero; those are no balances. */
  isFilled = false;

  /** A number that is listed twice has two balances, which add up. */
  add(relation: string, { opening, closing }: StatedBalance): void {
    if (opening === null && closing === null) return;
    const before = this.of(relation);
    this.stated.set(ownText(relation), { opening: sum(before.opening, opening), closing: sum(before.closing, closing) });
    if (opening || closing) this.isFilled = true;
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
