import { isGeneric } from '../word-kinds';

/** In how many names of the index each word of the page stands, and how many names there are. */
export interface WordCounts {
  readonly size: number;
  /** By the word as it was folded; absent: not looked up. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A small book says little of how rare a word is in the world: it is judged as if this many more names stood beside it. */
const WORLD = 20_000;
/** Of those, the share that has a word of a trade, and one that nobody looked up. */
const GENERIC_SHARE = 0.02;
const UNKNOWN_COUNT = 20;
const SHORT_WORD = 2;

/** How much a word tells of who bears it: the logarithm of how rare it is. */
export function wordWeight(word: string, { size, counts }: WordCounts): number {
  const count = counts.get(word) ?? UNKNOWN_COUNT;
  const assumed = isGeneric(word) ? WORLD * GENERIC_SHARE : 1;
  const weight = Math.log((size + WORLD) / (count + assumed));
  return word.length <= SHORT_WORD ? weight / 2 : weight;
}
