/** Value of a customer, cost of credit, look-alike (domain.md 2.15), in euros and percent. */
export const POTENTIAL_VALUE = {
  V2: { sales: 120_000, marginPct: 25, avgExposure: 10_000, pdPct: 0.5, value: 29_170 },
  K1: { sales: 60_000, marginPct: 20, avgExposure: 18_400, pdPct: 10, value: 9_424 },
} as const;
export const VALUE_RATES = { lgdPct: 60, costOfCapitalPct: 8 } as const;
export const TERM_COST = { amount: 12_100, extraDays: 30, cost: 79.56 } as const;
export const BREAK_EVEN = { inclTax: 12_100, vatPct: 21, loss: 10_000, marginPct: 20, sales: 50_000 } as const;
/** Weight and share of good performers per trait. */
export const LOOK_ALIKE = {
  weights: { branch: 35, region: 15, size: 20, age: 10, legalForm: 10, externalBand: 10 },
  shares: { branch: 0.6, region: 0.8, size: 0.8, age: 0.2, legalForm: 1, externalBand: 0.6 },
  matchPct: 67,
  externalScore: 82,
  rank: 74.5,
} as const;
/** Segment key of K1 (domain.md 2.14). */
export const SEGMENT_K1 = { internal: [8, 50], external: 58, risk: [15, 20], key: 'I-/E0/R+' } as const;
