import accounts from './crm/data/accounts.json' with { type: 'json' };

/** An item that is open in the demo book. Days count back from the day the book is made. */
export interface DemoItem {
  readonly kind?: 'invoice' | 'credit-note' | 'payment' | 'order';
  readonly daysAgo: number;
  /** Euros including VAT, still open; negative for credit notes and payments. */
  readonly open: number;
  readonly isDisputed?: boolean;
}

/** A debtor as the bookkeeping knows it. */
export interface DemoDebtor {
  readonly number: string;
  readonly name: string;
  /** The account that the CRM shows for it; identity is taken from there. */
  readonly account?: string;
  readonly city?: string;
  /** Euros; 0 stands in the file for "not set". */
  readonly limit: number;
  readonly termDays: number;
  readonly size?: 'large' | 'other';
  readonly kind?: 'business' | 'public' | 'person';
  readonly items: readonly DemoItem[];
  /** Settled invoices, one a month: how many days after the due date each was paid (negative is early). */
  readonly paidDaysLate: readonly number[];
  /** Euros including VAT of the settled invoices, in turn. */
  readonly paidAmounts: readonly number[];
}

/** Each shows one thing that a rep meets; the comment tells which. */
export const DEMO_DEBTORS: readonly DemoDebtor[] = [
  {
    // Pays early and has room: an invitation to sell.
    ...of('a-1001', '10231'),
    limit: 25_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 18, open: 3630 },
      { daysAgo: 6, open: 2178 },
      { kind: 'order', daysAgo: 4, open: 2141.7 },
    ],
    paidDaysLate: [-3, -2, -4, -1, -3, -2, -5, -2],
    paidAmounts: [2420, 3146, 1815],
  },
  {
    // Large, fits its limit as quoted; a few more pieces and it does not.
    ...of('a-1002', '10244'),
    limit: 15_000,
    termDays: 30,
    size: 'large',
    items: [
      { daysAgo: 22, open: 4840 },
      { daysAgo: 9, open: 3993 },
    ],
    paidDaysLate: [2, 0, 4, 1, -1, 3],
    paidAmounts: [3630, 5445, 4114],
  },
  {
    // A large buyer that asks 60 days of a smaller seller: the law says 30.
    ...of('a-1003', '10257'),
    limit: 60_000,
    termDays: 30,
    size: 'large',
    items: [
      { daysAgo: 24, open: 12_705 },
      { daysAgo: 11, open: 9680 },
    ],
    paidDaysLate: [1, 5, 2, 6, 3, 4, 2, 5],
    paidAmounts: [9075, 14_520],
  },
  {
    // Over its limit before the quote: only money in hand helps.
    ...of('a-1004', '10262'),
    limit: 10_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 27, open: 6655 },
      { daysAgo: 13, open: 4840 },
    ],
    paidDaysLate: [9, 12, 7, 14, 10],
    paidAmounts: [3025, 4235],
  },
  {
    // One invoice 41 days overdue: settle it first.
    ...of('a-1005', '10275'),
    limit: 5000,
    termDays: 14,
    size: 'other',
    kind: 'person',
    items: [
      { daysAgo: 55, open: 1815 },
      { daysAgo: 8, open: 968 },
    ],
    paidDaysLate: [4, 11, 6, 16, 9],
    paidAmounts: [605, 847],
  },
  {
    // A disputed invoice stands apart from what is overdue.
    ...of('a-1006', '10283'),
    limit: 12_000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 82, open: 2904, isDisputed: true },
      { daysAgo: 20, open: 1694 },
      { daysAgo: 7, open: 1089 },
    ],
    paidDaysLate: [3, 1, 5, 2, 4, 2],
    paidAmounts: [1694, 2299],
  },
  {
    // A public body: pays late but surely, never more than 30 days on paper.
    ...of('a-1007', '10298'),
    limit: 50_000,
    termDays: 30,
    kind: 'public',
    items: [
      { daysAgo: 47, open: 3267 },
      { daysAgo: 16, open: 9075 },
    ],
    paidDaysLate: [14, 18, 21, 12, 16],
    paidAmounts: [6050, 2904],
  },
  {
    // A sole trader with a small limit.
    ...of('a-1008', '10306'),
    limit: 1500,
    termDays: 14,
    size: 'other',
    kind: 'person',
    items: [{ daysAgo: 5, open: 423.5 }],
    paidDaysLate: [0, 2, -1, 1],
    paidAmounts: [242, 363],
  },
  {
    // A credit note and a payment that nobody has allocated yet.
    ...of('a-1009', '10311'),
    limit: 8000,
    termDays: 30,
    size: 'other',
    items: [
      { daysAgo: 33, open: 3146 },
      { kind: 'credit-note', daysAgo: 15, open: -605 },
      { kind: 'payment', daysAgo: 3, open: -1000 },
    ],
    paidDaysLate: [1, 3, 0, 2],
    paidAmounts: [1210, 1936],
  },
  {
    // No limit in the books; found by its name alone.
    ...of('a-1010', '10324'),
    limit: 0,
    termDays: 30,
    items: [{ daysAgo: 12, open: 847 }],
    paidDaysLate: [5, 2, 7],
    paidAmounts: [484, 726],
  },
  {
    // Two legal entities of one name, in different towns: a person has to choose.
    number: '10337',
    name: nameOf('a-1011'),
    account: 'a-1011',
    city: 'Almelo',
    limit: 9000,
    termDays: 30,
    size: 'other',
    items: [{ daysAgo: 19, open: 2662 }],
    paidDaysLate: [2, 4, 3, 6],
    paidAmounts: [1815, 2420],
  },
  {
    number: '10587',
    name: nameOf('a-1011'),
    city: 'Breda',
    limit: 3000,
    termDays: 14,
    size: 'other',
    items: [{ daysAgo: 40, open: 2783 }],
    paidDaysLate: [19, 24, 15],
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
