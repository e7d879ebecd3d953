/** Two letters in one number: texts of two would each have to be made first. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

/** The share of neighbouring letters that two texts have in common (Dice), from 0 to 1. */
export function letterSimilarity(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return one === other ? 1 : 0;
  const pairs = new Map<number, number>();
  for (let at = 0; at + 1 < one.length; at++) {
    const pair = pairAt(one, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < other.length; at++) {
    const pair = pairAt(other, at);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (one.length + other.length - 2);
}
