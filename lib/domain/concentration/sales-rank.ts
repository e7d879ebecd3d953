/** Place of a customer by sales of twelve months, 1 for the largest; equals share a place (domain.md 2.6). */
export function salesRank(sales: number, ofAll: readonly number[]): number {
  return 1 + ofAll.filter((other) => other > sales).length;
}
