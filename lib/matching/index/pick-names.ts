import type { FoundPosting } from './bucket';

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

/** The names for which most speaks, the best first. Rare keys go first. */
export function pickNames(clues: readonly Clue[], size: number, most: number): readonly number[] {
  const scores = new Map<number, number>();
  const inOrder = [...clues].sort((a, b) => Number(a.isSupport) - Number(b.isSupport) || a.posting.count - b.posting.count);
  for (const { posting, worth, isSupport } of inOrder) {
    const weight = worth * Math.log((size + 2) / (posting.count + 1)) + 0.01;
    const isClosed = isSupport || scores.size >= ENOUGH;
    for (const name of posting.names()) {
      const before = scores.get(name);
      if (before !== undefined) scores.set(name, before + weight);
      else if (!isClosed) scores.set(name, weight);
    }
  }
  return best(scores, most);
}

function best(scores: ReadonlyMap<number, number>, most: number): readonly number[] {
  const kept: [number, number][] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const entry of scores) {
    if (kept.length >= most && entry[1] <= least) continue;
    const at = kept.findIndex(([, score]) => score < entry[1]);
    kept.splice(at === -1 ? kept.length : at, 0, entry);
    if (kept.length > most) kept.pop();
    least = (kept.at(-1) as [number, number])[1];
  }
  const worth = (kept[0]?.[1] ?? 0) * WORTH_READING;
  return kept.filter(([, score]) => score >= worth).map(([name]) => name);
}
