/** Expiry verdict and validity of an accept, domain.md 2.12. */

/** K1 with its oldest two settled and class B, judged on the day the quote expires. */
export const EXPIRY_K1 = {
  asOf: '2026-09-30',
  expiry: '2026-11-29',
  dpdThen: {
    'F-1004': 56,
    'F-1005': 38,
  },
  facts: {
    settledFirst: ['F-1002', 'F-1003'],
    class: 'B',
    term: 30,
    quote: 12100,
    prepaidPct: 30,
    limit: 35000,
    insuredLimit: 20000,
    insuredPct: 90,
    orders: 7260,
    credits: 1500,
  },
  allPaid: 'accept',
  nothingPaid: 'refer',
  hits: ['DR-07'],
  mustBePaid: ['F-1004', 'F-1005'],
} as const;

/** An accept of today with a quote that expires later than its thirty days. */
export const ACCEPT_END = {
  today: '2026-09-30',
  expiry: '2026-11-29',
  holdsUntil: '2026-10-30',
} as const;
