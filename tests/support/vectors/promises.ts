/** Promises to pay of domain.md 2.5, in euros; ratios in percent as shown. */
export const PROMISES = {
  kept: [1000, 2000, 500],
  broken: [1500],
  pending: [1800],
  byCountPct: '75.0',
  byAmountPct: '70.0',
} as const;
