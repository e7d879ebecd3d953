/** Payment behaviour of K1 on 2026-09-30 (domain.md 2.4): row, euros, days to pay, days late, days ago. Its dates are in lib/domain/k1.examples.ts. */
export const PAID_ROWS = [
  ['P1', 5000, 32, 2, 299],
  ['P2', 3200, 30, 0, 231],
  ['P3', 4800, 39, 9, 173],
  ['P4', 2500, 28, -2, 135],
  ['P5', 6000, 51, 21, 70],
  ['P6', 1500, 49, 19, 37],
] as const;

/** Figures as shown, with one decimal; `addInclOpen` and `onTimePct` also as exact fractions. */
export const PAYMENT_BEHAVIOUR = {
  paidTotal: 23_000,
  daysToPay: '38.8',
  daysToPayUnweighted: '38.2',
  daysBeyondTerms: '8.8',
  addPaidOnly: '9.0',
  addInclOpen: '15.2',
  addInclOpenExact: 469_750 / 30_850,
  onTimePct: '34.7',
  onTimeExact: (10_700 / 30_850) * 100,
  recent: '20.6',
  earlier: '3.1',
  slippage: '17.5',
  overdueSharePct: '39.4',
} as const;
