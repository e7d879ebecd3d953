/** Provider values on one scale (domain.md 2.8): value as delivered → 0 to 100. */
export const FAILURE_PERCENTILES = [
  ['1', 0],
  ['10', 29],
  ['11', 30],
  ['30', 44],
  ['50', 59],
  ['51', 60],
  ['70', 71],
  ['85', 79],
  ['86', 80],
  ['88', 83],
  ['100', 100],
] as const;
export const PAYDEX = [
  ['100', 90],
  ['80', 90],
  ['79', 65],
  ['70', 65],
  ['65', 50],
  ['50', 40],
  ['40', 25],
  ['20', 10],
  ['5', 0],
] as const;
/** Null: not rated. */
export const GRAYDON_LETTERS = [
  ['AAA', 95],
  ['AA', 85],
  ['A', 80],
  ['BBB', 70],
  ['BB', 60],
  ['B', 50],
  ['CCC', 40],
  ['CC', 30],
  ['C', 10],
  ['D', 0],
  ['NR', null],
] as const;
export const CREDITSAFE_LETTERS = [
  ['A', 85],
  ['B', 60],
  ['C', 40],
  ['D', 15],
  ['E', null],
] as const;
export const DNB_RISK_FACTORS = [
  ['1', 90],
  ['2', 70],
  ['3', 45],
  ['4', 15],
  ['-', null],
] as const;
/** A failure score and a payment score of one debtor, weighed 0.7 to 0.3. */
export const COMBINED = { failurePercentile: '88', paydex: '82', value: 85 } as const;
