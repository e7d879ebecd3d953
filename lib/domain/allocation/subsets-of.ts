/** Beyond this, sets that add up by chance are the rule. */
export const MOST_IN_SEARCH = 20;

/**
 * Sets of amounts, as indexes, that add up to exactly the target: at most two, for two are as good as any. Of more than twenty amounts none:
 * neither the time nor the answer would be worth it. Negative amounts may take part.
 */
export function subsetsOf(amounts: readonly number[], target: number, mostItems = MOST_IN_SEARCH): number[][] {
  if (amounts.length > MOST_IN_SEARCH) return [];
  const found: number[][] = [];
  const chosen: number[] = [];
  const [most, least] = [reaches(amounts, Math.max), reaches(amounts, Math.min)];
  const search = (at: number, rest: number): void => {
    if (found.length > 1) return;
    if (at === amounts.length || chosen.length === mostItems) {
      if (rest === 0 && chosen.length > 0) found.push([...chosen]);
      return;
    }
    if (rest > (most[at] as number) || rest < (least[at] as number)) return;
    chosen.push(at);
    search(at + 1, rest - (amounts[at] as number));
    chosen.pop();
    search(at + 1, rest);
  };
  search(0, target);
  return found;
}

/** From each place on, the most or the least that amounts can add up to. */
function reaches(amounts: readonly number[], bound: (one: number, other: number) => number): number[] {
  const sums = [0];
  for (const amount of [...amounts].reverse()) sums.unshift((sums[0] as number) + bound(0, amount));
  return sums;
}
