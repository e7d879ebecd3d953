import type { At } from '@/lib/domain/assessment';
import type { BookFacts, BookProvenance, Facts } from '@/lib/domain/facts';
import { debtorKey } from '@/lib/domain/ids';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays, addMonths, instant } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';

/** What is different from a case about which nothing is to be said. */
export interface Changes {
  readonly facts?: Partial<Omit<Facts, 'book'>>;
  readonly book?: Partial<BookFacts> | null;
  readonly provenance?: Partial<BookProvenance>;
  readonly quote?: Partial<Quote> | null;
}

export interface Case {
  readonly facts: Facts;
  readonly quote: Quote | null;
  readonly at: At;
}

export const AT: At = { now: instant('2026-09-30T10:00:00Z'), today: TODAY };

const PROVENANCE: BookProvenance = {
  label: 'open-items.csv',
  kind: 'file',
  asOf: instant('2026-09-29T22:00:00Z'),
  hasDueDates: true,
  hasOrders: true,
};

/** Two years of an invoice a month, on 30 days, each paid so many days late; negative is early. */
export function paidMonthly(daysLate: number, months = 24): readonly SettledItem[] {
  return Array.from({ length: months }, (_, month): SettledItem => {
    const invoiceOn = addMonths(TODAY, -month - 2);
    const dueOn = addDays(invoiceOn, 30);
    return { id: `S-${month}`, invoiceOn, dueOn, settledOn: addDays(dueOn, daysLate), amount: cents(15_000) };
  });
}

const BOOK: BookFacts = {
  openItems: [],
  settledItems: paidMonthly(-5),
  openOrders: cents(0),
  creditLimit: cents(20000),
  paymentTerm: { days: 30 },
  provenance: PROVENANCE,
};

const FACTS: Omit<Facts, 'book'> = {
  debtor: debtorKey('debtor-1'),
  company: { currency: EUR, timeZone: 'Europe/Amsterdam', isSme: true, vatRatePct: 21 },
  personalLimit: null,
  buyerSize: 'other',
  buyerKind: 'business',
  isNaturalPerson: false,
  identity: 'verified',
  insolvency: 'none',
  flags: [],
  promises: [],
  external: { value: 80, change90: 0, on: TODAY },
  guarantees: null,
  deposits: null,
  profile: { country: 'NL', industry: '62.01' },
};

const QUOTE: Quote = {
  total: cents(5000),
  tax: 'included',
  term: { days: 30 },
  prepaidShare: 0,
  isGoods: true,
  expiresOn: null,
};

/** An ordinary buyer well within everything, except for the changes. */
export function plainCase({ facts, book, provenance, quote }: Changes = {}): Case {
  const ownBook = book === null ? null : { ...BOOK, ...book, provenance: { ...PROVENANCE, ...provenance } };
  return { facts: { ...FACTS, ...facts, book: ownBook }, quote: quote === null ? null : { ...QUOTE, ...quote }, at: AT };
}

/** Open items that are not due yet and add up to so many euros. */
export const notDue = (euros: number): readonly OpenItem[] => [invoice('F-OPEN', euros, '2026-10-20')];
