/** Mean of what `take` reads from each row, weighed by the row's amount in minor units; unrounded. Null when there is nothing to weigh by. */
export function weightedMean<T extends { readonly amount: number }>(rows: readonly T[], take: (row: T) => number): number | null {
  let total = 0;
  let weighed = 0;
  for (const row of rows) {
    total += row.amount;
    weighed += row.amount * take(row);
  }
  return total === 0 ? null : weighed / total;
}
