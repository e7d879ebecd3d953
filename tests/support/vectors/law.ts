/** Statutory commercial interest (domain.md 3.1), in euros: days per rate in percent, and the interest. */
export const INTEREST = {
  'half-year between': {
    principal: 10_000,
    dueOn: '2026-05-31',
    paidOn: '2026-08-15',
    days: [
      [10.15, 30],
      [10.4, 46],
    ],
    interest: 214.49,
  },
  'compounds after a year': {
    principal: 5_000,
    dueOn: '2025-01-01',
    paidOn: '2026-03-31',
    days: [
      [11.15, 180],
      [10.15, 274],
    ],
    interest: 669.07,
  },
  'F-1002': { principal: 3_600, dueOn: '2026-08-13', paidOn: '2026-09-30', days: [[10.4, 48]], interest: 49.24 },
} as const;

/** Extrajudicial collection costs: principal → costs, in euros. */
export const COLLECTION_COSTS = [
  [100, 40],
  [200, 40],
  [266.67, 40],
  [1_000, 150],
  [2_500, 375],
  [3_000, 425],
  [5_000, 625],
  [7_850, 767.5],
  [10_000, 875],
  [50_000, 1_275],
  [200_000, 2_775],
  [1_000_000, 6_775],
  [2_000_000, 6_775],
] as const;
