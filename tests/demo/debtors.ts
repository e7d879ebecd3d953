import accounts from './crm/data/accounts.json' with { type: 'json' };

/** An item that is open in the demo book. Days count back from the day the book is made. */
export interface DemoItem {
  readonly kind?: 'invoice' | 'credit-note' | 'payment' | 'order';
  readonly daysAgo: number;
  /** Euros including VAT, still open; negative for credit notes and payments. */
  readonly open: number;
  readonly isDisputed?: boolean;
}

/** What a bureau said: points of 100, how many it changed in 90 days, and the credit in euros that it advises. */
export interface DemoRating {
  readonly score: number;
  readonly daysAgo: number;
  readonly change: number;
  readonly limit?: number;
}

/** A debtor as the bookkeeping knows it. */
export interface DemoDebtor {
  readonly number: string;
  readonly name: string;
  /** The account that the CRM shows for it; identity is taken from there. */
  readonly account?: string;
  readonly city?: string;
  /** SBI code of its business. */
  readonly sbi?: string;
  /** ISO date of its first order; without it the oldest invoice tells. */
  readonly since?: string;
  readonly rating?: DemoRating;
  /** Euros; 0 stands in the file for "not set". */
  readonly limit: number;
  readonly termDays: number;
  readonly size?: 'large' | 'other';
  readonly kind?: 'business' | 'public' | 'person';
  readonly items: readonly DemoItem[];
  /** How many settled invoices, one a month. */
  readonly monthsPaid: number;
  /** How many days after the due date each was paid, newest first, in turn (negative is early). */
  readonly paidDaysLate: readonly number[];
  /** Euros including VAT of the settled invoices, newest first, in turn. */
  readonly paidAmounts: readonly number[];
}

/** Each shows one thing that a rep meets; the comment tells which. */
export const DEMO_DEBTORS: readonly DemoDebtor[] = [
  {
    // Class A: pays early and has room, an invitation to sell.
    ...of('a-1001', '10231'),
    sbi: '3101',
    since: '2018-04-09',
    rating: { score: 86, daysAgo: 40, change: 2, limit: 40_000 },
    limit: 25_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 18, open: 3630 },
      { daysAgo: 6, open: 2178 },
      { kind: 'order', daysAgo: 4, open: 2141.7 },
    ],
    monthsPaid: 36,
    paidDaysLate: [-3, -2, -4, -1, -3, -2, -5, -2],
    paidAmounts: [2420, 21_780, 33_880],
  },
  {
    // Class B: large, fits its limit as quoted; a few more pieces and it does not.
    ...of('a-1002', '10244'),
    sbi: '4321',
    since: '2016-09-01',
    rating: { score: 62, daysAgo: 60, change: 0, limit: 30_000 },
    limit: 15_000,
    termDays: 30,
    size: 'large',
    items: [
      { daysAgo: 22, open: 4840 },
      { daysAgo: 9, open: 3993 },
    ],
    monthsPaid: 36,
    paidDaysLate: [2, 0, 4, 1, -1, 3],
    paidAmounts: [7260, 9680, 8470, 13_310],
  },
  {
    // Class A, a large buyer that asks 60 days of a smaller seller: the law says 30.
    ...of('a-1003', '10257'),
    sbi: '5210',
    since: '2014-02-17',
    rating: { score: 84, daysAgo: 25, change: -1, limit: 90_000 },
    limit: 60_000,
    termDays: 30,
    size: 'large',
    items: [
      { daysAgo: 24, open: 12_705 },
      { daysAgo: 11, open: 9680 },
    ],
    monthsPaid: 36,
    paidDaysLate: [1, 5, 2, 6, 3, 4, 2, 5],
    paidAmounts: [29_040, 36_300, 33_880],
  },
  {
    // Class D, over its limit before the quote: only money in hand helps.
    ...of('a-1004', '10262'),
    sbi: '4120',
    since: '2019-10-14',
    rating: { score: 41, daysAgo: 30, change: -7, limit: 8000 },
    limit: 10_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 38, open: 6655 },
      { daysAgo: 13, open: 4840 },
    ],
    monthsPaid: 30,
    paidDaysLate: [18, 22, 15, 19, 12, 9],
    paidAmounts: [3025, 4235],
  },
  {
    // Class C with one invoice 41 days overdue: settle it first. Partners, so a person decides what is refused.
    ...of('a-1005', '10275'),
    sbi: '5610',
    since: '2021-05-20',
    rating: { score: 68, daysAgo: 50, change: 1 },
    limit: 5000,
    termDays: 14,
    size: 'other',
    kind: 'person',
    items: [
      { daysAgo: 55, open: 1815 },
      { daysAgo: 8, open: 968 },
    ],
    monthsPaid: 30,
    paidDaysLate: [2, 1, 3, 0, 2],
    paidAmounts: [3025, 4235],
  },
  {
    // Class A: a disputed invoice stands apart from what is overdue, and the verdict with it is told.
    ...of('a-1006', '10283'),
    sbi: '0119',
    since: '2017-03-06',
    rating: { score: 81, daysAgo: 15, change: 0, limit: 20_000 },
    limit: 12_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 82, open: 2904, isDisputed: true },
      { daysAgo: 20, open: 1694 },
      { daysAgo: 7, open: 1089 },
    ],
    monthsPaid: 36,
    paidDaysLate: [1, 0, 2, -1, 3, 0],
    paidAmounts: [7260, 9680],
  },
  {
    // A public body: pays late but surely, at least class B, never more than 30 days on paper.
    ...of('a-1007', '10298'),
    sbi: '8411',
    since: '2015-01-12',
    limit: 50_000,
    termDays: 30,
    kind: 'public',
    items: [
      { daysAgo: 47, open: 3267 },
      { daysAgo: 16, open: 9075 },
    ],
    monthsPaid: 24,
    paidDaysLate: [14, 18, 21, 12, 16],
    paidAmounts: [6050, 2904],
  },
  {
    // Not rated: a sole trader of whom next to nothing is known yet. Money first, or a person decides.
    ...of('a-1008', '10306'),
    limit: 1500,
    termDays: 14,
    size: 'other',
    kind: 'person',
    items: [{ daysAgo: 5, open: 423.5 }],
    monthsPaid: 0,
    paidDaysLate: [],
    paidAmounts: [],
  },
  {
    // Class B at most, for no bureau was asked. A credit note and a payment that nobody has allocated yet are set off, and
    // what is left must be paid before the quote expires.
    ...of('a-1009', '10311'),
    sbi: '1392',
    since: '2018-06-11',
    limit: 8000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 40, open: 3146 },
      { kind: 'credit-note', daysAgo: 15, open: -605 },
      { kind: 'payment', daysAgo: 3, open: -1000 },
    ],
    monthsPaid: 24,
    paidDaysLate: [1, 3, 0, 2],
    paidAmounts: [4840, 6655],
  },
  {
    // Class C asks 30 days and gets 14. No limit in the books, so the advised one counts; found by its name alone.
    ...of('a-1010', '10324'),
    sbi: '7410',
    limit: 0,
    termDays: 14,
    items: [{ daysAgo: 6, open: 847 }],
    monthsPaid: 9,
    paidDaysLate: [13, 10, 16, 12],
    paidAmounts: [1815, 3993],
  },
  {
    // Two legal entities of one name, in different towns: a person has to choose. This one has outgrown its limit: a higher
    // one can be asked for.
    number: '10337',
    name: nameOf('a-1011'),
    account: 'a-1011',
    city: 'Almelo',
    sbi: '2511',
    since: '2020-08-24',
    rating: { score: 77, daysAgo: 20, change: 3, limit: 25_000 },
    limit: 7500,
    termDays: 30,
    size: 'other',
    items: [{ daysAgo: 19, open: 2662 }],
    monthsPaid: 30,
    paidDaysLate: [2, 4, 3, 6],
    paidAmounts: [7260, 8470],
  },
  {
    // Class E: its namesake in Breda is weeks late, time and again. Not on account, prepaid it can.
    number: '10587',
    name: nameOf('a-1011'),
    city: 'Breda',
    sbi: '2511',
    rating: { score: 22, daysAgo: 12, change: -14, limit: 0 },
    limit: 3000,
    termDays: 14,
    size: 'other',
    items: [{ daysAgo: 50, open: 2783 }],
    monthsPaid: 12,
    paidDaysLate: [34, 29, 31],
    paidAmounts: [968, 1331],
  },
];

function of(account: string, number: string) {
  return { account, number, name: nameOf(account) };
}

function nameOf(account: string): string {
  const found = accounts.find(({ id }) => id === account);
  if (!found) throw new Error(`the demo CRM has no account ${account}`);
  return found.name;
}
