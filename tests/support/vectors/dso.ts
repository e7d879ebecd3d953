/** The company of domain.md 2.3, in euros; months latest first. `countBackExact` is 275/4. */
export const DSO = {
  receivables: 210_000,
  notDue: 126_000,
  receivablesBefore: 190_000,
  months: [
    { sales: 100_000, days: 30 },
    { sales: 80_000, days: 31 },
    { sales: 120_000, days: 31 },
  ],
  sales: 300_000,
  days: 92,
  standard: '64.4',
  countBack: '68.8',
  countBackExact: 275 / 4,
  bestPossible: '38.6',
  averageDelinquent: '25.8',
  effectivenessPct: '76.9',
} as const;
