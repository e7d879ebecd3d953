/** Exposure of K1 with its quote (domain.md 2.2), in euros. */
export const EXPOSURE_K1 = {
  netOpen: 18_400,
  openOrders: 7_260,
  quote: 12_100,
  quoteExclTax: 10_000,
  prepaidShare: 0.3,
  prepayment: 3_630,
  limit: 35_000,
  insuredLimit: 20_000,
  insuredPct: 90,
  gross: 37_760,
  net: 34_130,
  insured: 18_000,
  uninsured: 16_130,
  available: 9_340,
  headroom: 870,
  utilisationPct: '97.5',
} as const;

/** Quotes billed in parts: what counts of the total, in euros. */
export const BILLED_IN_PARTS = {
  monthly: { total: 24_200, parts: 12, termDays: 30, addDays: 5, periodDays: 30, counted: 4_033.33 },
  quarterly: { total: 24_200, parts: 4, termDays: 30, addDays: 5, periodDays: 91, counted: 6_050 },
  short: { total: 2_000, parts: 2, termDays: 30, addDays: 5, periodDays: 30, counted: 2_000 },
} as const;
