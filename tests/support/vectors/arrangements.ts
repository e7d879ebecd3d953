/** Proposals of domain.md 2.11, in euros: debt and free cash flow per month → instalment, how many, the last one. */
export const ARRANGEMENTS = {
  A: { debt: 7_850, freeCashFlow: 3_000, instalment: 1_200, count: 7, last: 650, outcome: 'proposal' },
  B: { debt: 9_600, freeCashFlow: 4_000, instalment: 1_600, count: 6, last: 1_600, outcome: 'proposal' },
  C: { debt: 20_000, freeCashFlow: 2_500, instalment: 1_000, count: 20, last: 1_000, outcome: 'refer' },
} as const;

/** An instalment that came short (R0-12), in euros. */
export const ARRANGEMENT_SHORT = { due: 1_200, dueOn: '2026-10-07', received: 1_000, today: '2026-10-09', missing: 200 } as const;
