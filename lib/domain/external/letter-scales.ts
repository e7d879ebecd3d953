/** Letters and codes of providers on our scale; null is not rated (domain.md 2.8). */
export const LETTER_SCALES = {
  'graydon-letter': new Map([
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
  ]),
  // E is "not rated" in most countries.
  'creditsafe-letter': new Map([
    ['A', 85],
    ['B', 60],
    ['C', 40],
    ['D', 15],
    ['E', null],
  ]),
  // 1 is least risk.
  'dnb-risk-factor': new Map([
    ['1', 90],
    ['2', 70],
    ['3', 45],
    ['4', 15],
    ['-', null],
  ]),
} as const satisfies Readonly<Record<string, ReadonlyMap<string, number | null>>>;
