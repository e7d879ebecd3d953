const SHORTEST_ABBREVIATION = 3;
const SHORTEST_TYPO = 4;
const DIGIT = /\d/;

/** Swaps of neighbours count as one, as fingers make them; stops counting above two. */
export function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(3, row[other.length] as number);
}

/** How far two words are one, from 0 to 1: mistyped or shortened. A number is only ever itself. */
export function wordSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_ABBREVIATION && long.length - short.length >= 2 && long.startsWith(short))
    return short.length >= 5 ? 0.75 : 0.65;
  if (short.length < SHORTEST_TYPO) return 0;
  if (DIGIT.test(one) || DIGIT.test(other)) return 0;
  // Nobody mistypes both ends of a word.
  if (one[0] !== other[0] && one.at(-1) !== other.at(-1)) return 0;
  const edits = editDistance(one, other);
  if (edits === 1) return short.length >= 6 ? 0.92 : 0.8;
  return edits === 2 && short.length >= 8 ? 0.8 : 0;
}
