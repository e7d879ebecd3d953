/** Ageing of K1 on 2026-09-30 (domain.md 2.1), in euros; its items are in lib/domain/k1.examples.ts. */
export const OPEN_ITEMS_K1 = {
  rows: [
    ['F-1001', 103, 'over-90', 2150, true],
    ['F-1002', 48, '31-60', 3600, false],
    ['F-1003', 21, '1-30', 4250, false],
    ['F-1004', -4, 'not-due', 5900, false],
    ['F-1005', -22, 'not-due', 4000, false],
  ],
  buckets: { 'not-due': 9900, '1-30': 4250, '31-60': 3600, '61-90': 0, 'over-90': 2150 },
  gross: 19900,
  net: 18400,
  overdue: 10000,
  overdueUndisputed: 7850,
  disputed: 2150,
} as const;

/** What may be dunned (domain.md 2.1 a to e), in euros. */
export const DUNNABLE = {
  K1: { undisputedOverdue: 7850, credits: 1500, dunnable: 6350, items: { 'F-1002': 2100, 'F-1003': 4250 }, lateOver30: 2100 },
  cents: { open: 0.37, daysPastDue: 45, dunnable: 0 },
  day3: { open: 900, daysPastDue: 3, dunnable: 0 },
  day4: { open: 900, daysPastDue: 4, dunnable: 900 },
  saturday: { dueOn: '2026-09-26', open: 900, onDay: { '2026-10-01': 0, '2026-10-02': 900 } },
  creditsOver: { open: 2000, daysPastDue: 45, credits: 3000, dunnable: 0 },
  directDebitWaiting: { open: 1200, daysPastDue: 5, dunnable: 0 },
} as const;
