/** Concentration of domain.md 2.6, in euros; the rest is owed by forty others, each as much. K1 is the third. */
export const CONCENTRATION = {
  total: 210_000,
  largest: [42_000, 31_500, 18_400, 16_800, 14_700],
  others: { count: 40, together: 86_600 },
  k1Pct: '8.8',
  largestPct: '20.0',
  topFivePct: '58.8',
  hhi: 857,
} as const;
