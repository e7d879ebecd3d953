import type { FoundPosting } from './bucket';
import { Tally } from './tally';

/** Names with a key, and whether the key alone is reason to look at a name. */
export interface Clue {
  readonly posting: FoundPosting;
  /** 1 for a word; more for what tells more. */
  readonly worth: number;
  /** A place: raises names that other clues brought, and brings none. */
  readonly isSupport: boolean;
}

/** From here on common keys only raise names that rarer ones brought. */
const ENOUGH = 4_000;
/** A name for which less than this share of the best speaks costs a read and comes to nothing. */
const WORTH_READING = 0.35;

/** The same for every search: to make a table takes longer than to use it. */
const tally = new Tally();

/** The names for which most speaks, the best first. Rare keys go first. */
export function pickNames(clues: readonly Clue[], size: number, most: number): readonly number[] {
  tally.clear();
  const inOrder = [...clues].sort((a, b) => Number(a.isSupport) - Number(b.isSupport) || a.posting.count - b.posting.count);
  for (const { posting, worth, isSupport } of inOrder) {
    const weight = worth * Math.log((size + 2) / (posting.count + 1)) + 0.01;
    const isClosed = isSupport || tally.size >= ENOUGH;
    if (isClosed) tally.raise(posting.names(), weight);
    else tally.add(posting.names(), weight);
  }
  const best = tally.best(most);
  const worth = (best[0]?.[1] ?? 0) * WORTH_READING;
  return best.filter(([, score]) => score >= worth).map(([name]) => name);
}
