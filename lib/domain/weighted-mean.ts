/** One amount, in minor units, and what it weighs. */
export interface Weighed {
  readonly amount: number;
  readonly value: number;
}

/** Mean of the values weighed by their amounts, unrounded; null when there is nothing to weigh by. */
export function weightedMean(rows: readonly Weighed[]): number | null {
  let total = 0;
  let weighed = 0;
  for (const { amount, value } of rows) {
    total += amount;
    weighed += amount * value;
  }
  return total === 0 ? null : weighed / total;
}
