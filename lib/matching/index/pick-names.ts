import { type FoundPosting, TOO_MANY } from './bucket';
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

export interface Picked {
  /** The names for which most speaks, the best first. */
  readonly ids: readonly number[];
  /** How much speaks for the best of them; 0 when there is none. */
  readonly most: number;
}

/** How much a clue tells: the rarer, the more. Nothing where too many have it for the index to say who. */
export const weightOf = ({ posting: { count }, worth }: Clue, size: number): number =>
  count > TOO_MANY ? 0 : worth * Math.log((size + 2) / (count + 1)) + 0.01;

/** Picks the names for which most speaks. Rare keys go first. */
export function pickNames(clues: readonly Clue[], size: number, most: number): Picked {
  tally.clear(size);
  const inOrder = [...clues].sort((a, b) => Number(a.isSupport) - Number(b.isSupport) || a.posting.count - b.posting.count);
  for (const clue of inOrder) {
    const isClosed = clue.isSupport || tally.size >= ENOUGH;
    if (isClosed) tally.raise(clue.posting.names(), weightOf(clue, size));
    else tally.add(clue.posting.names(), weightOf(clue, size));
  }
  const best = tally.best(most);
  const score = best[0]?.[1] ?? 0;
  return { ids: best.filter(([, each]) => each >= score * WORTH_READING).map(([name]) => name), most: score };
}
