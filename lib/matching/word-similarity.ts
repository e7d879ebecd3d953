const SHORTEST_ABBREVIATION = 3;
const SHORTEST_TYPO = 4;
const NUMBER = /^\d+$/;

/**
 * How many letters were left out, put in, mistaken or swapped with their neighbour, from these places to the ends of two words; one above `most` where
 * it is more. What is the same is stepped over and only a few ways are tried: a table of all letters takes a new page the most of its first search.
 */
function editsFrom(one: string, i: number, other: string, j: number, most: number): number {
  let [at, to] = [i, j];
  while (at < one.length && one[at] === other[to]) [at, to] = [at + 1, to + 1];
  const [left, right] = [one.length - at, other.length - to];
  if (left === 0 || right === 0) return Math.min(left + right, most + 1);
  if (Math.abs(left - right) > most || most === 0) return most + 1;
  const rest = (ofOne: number, ofOther: number) => editsFrom(one, at + ofOne, other, to + ofOther, most - 1);
  const isSwapped = one[at] === other[to + 1] && one[at + 1] === other[to];
  return 1 + Math.min(rest(1, 1), rest(1, 0), rest(0, 1), isSwapped ? rest(2, 2) : most);
}

/** Swaps of neighbours count as one, as fingers make them; stops counting above two. */
const editDistance = (one: string, other: string): number => editsFrom(one, 0, other, 0, 2);

/** How far two words are one, from 0 to 1: mistyped or shortened. A number is only ever itself. */
export function wordSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_ABBREVIATION && long.length - short.length >= 2 && long.startsWith(short))
    return short.length >= 5 ? 0.75 : 0.65;
  if (short.length < SHORTEST_TYPO) return 0;
  if (NUMBER.test(one) || NUMBER.test(other)) return 0;
  // Nobody mistypes both ends of a word.
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return 0;
  const edits = editDistance(one, other);
  if (edits === 1) return short.length >= 6 ? 0.92 : 0.8;
  return edits === 2 && short.length >= 8 ? 0.8 : 0;
}
