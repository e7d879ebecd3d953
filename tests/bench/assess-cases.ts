import type { At } from '@/lib/domain/assessment';
import type { BookProvenance, CompanyFacts, Facts, Flag, Insolvency } from '@/lib/domain/facts';
import { debtorKey } from '@/lib/domain/ids';
import { addDays, instant, type LocalDate, localDate } from '@/lib/domain/local-date';
import { EUR, type Money, money } from '@/lib/domain/money';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import { Random } from '@/tests/support/books/random';

export interface AssessCase {
  readonly facts: Facts;
  readonly quote: Quote | null;
}

export interface CaseSize {
  readonly debtors: number;
  readonly openItems: number;
  readonly settledItems: number;
}

export const AT: At = { now: instant('2026-09-30T10:00:00Z'), today: localDate('2026-09-30') };

const DAYS_BACK = 1_500;
/** The books are full of the same few dates. */
const DAYS = Array.from({ length: DAYS_BACK * 2 }, (_, index) => addDays(AT.today, index - DAYS_BACK));
const day = (fromToday: number): LocalDate => DAYS[Math.min(DAYS.length - 1, Math.max(0, fromToday + DAYS_BACK))] as LocalDate;

const COMPANY: CompanyFacts = { currency: EUR, timeZone: 'Europe/Amsterdam', isSme: true, vatRatePct: 21 };
const PROVENANCE: BookProvenance = {
  label: 'open-items.csv',
  kind: 'file',
  asOf: instant('2026-09-29T22:00:00Z'),
  hasDueDates: true,
  hasOrders: true,
};
const DUNNING = { done: [], counterpartRole: null, salesWillCall: false, isOnHold: false };

const euros = (random: Random, least: number, most: number): Money => money(random.between(least * 100, most * 100), EUR);

/** Who pays so many days late has what is younger than that still open, and has paid the rest. */
class Debtor {
  private readonly termDays: number;
  private readonly habit: number;

  constructor(private readonly random: Random) {
    this.termDays = random.pick([14, 30, 30, 30, 45]);
    this.habit = random.pick([-6, -2, 0, 0, 2, 4, 7, 12, 25, 50]);
  }

  openItems(count: number): readonly OpenItem[] {
    const oldest = Math.max(1, this.termDays + this.habit + 5);
    return Array.from({ length: count }, (_, index) => this.openItem(index, -this.random.between(0, oldest)));
  }

  private openItem(index: number, invoiced: number): OpenItem {
    const { random, termDays } = this;
    const number = `F${26_000_000 + index}`;
    const isCredit = random.isOneIn(40);
    const open = money(random.between(10_00, 250_00) * (isCredit ? -1 : 1), EUR);
    const kind = isCredit ? 'credit-note' : 'invoice';
    const item = {
      id: number,
      kind,
      number,
      invoiceOn: day(invoiced),
      dueOn: day(invoiced + termDays),
      original: open,
      open,
    } as const;
    if (!random.isOneIn(60)) return item;
    return {
      ...item,
      dispute: { state: random.pick(['confirmed', 'unconfirmed'] as const), reason: 'price', raisedOn: day(invoiced + 5) },
    };
  }

  settledItems(count: number): readonly SettledItem[] {
    const { random, termDays, habit } = this;
    return Array.from({ length: count }, (_, index): SettledItem => {
      const due = -habit - 8 - random.between(0, 600);
      const settledOn = day(Math.min(0, due + habit + random.between(-6, 6)));
      const amount = euros(random, 10, 250);
      return { id: `P${index}`, invoiceOn: day(due - termDays), dueOn: day(due), settledOn, amount };
    });
  }

  quote(): Quote {
    const { random } = this;
    return {
      total: euros(random, 500, random.isOneIn(20) ? 40_000 : 15_000),
      tax: 'included',
      term: { days: random.pick([-1, 14, 30, 30, 30, 60]) },
      prepaidShare: random.isOneIn(10) ? 0.5 : 0,
      isGoods: !random.isOneIn(4),
      expiresOn: day(14),
    };
  }
}

function flagsOf(random: Random): readonly Flag[] {
  const flag = { reason: 'late', by: 'Noor', on: day(-20) };
  if (random.isOneIn(50)) return [{ ...flag, kind: 'stop', ...(random.isOneIn(2) && { release: 'prepay_ok' }) }];
  return random.isOneIn(30) ? [{ ...flag, kind: 'watch', maxTermDays: 21 }] : [];
}

/** What others than the books know; now and then nobody knows, and now and then it is bad. */
function factsBesideBook(random: Random): Omit<Facts, 'debtor' | 'book'> {
  const broken = { amount: euros(random, 100, 900), on: day(-12), state: 'broken', unpaid: euros(random, 0, 200) } as const;
  const insolvency: Insolvency = random.isOneIn(80) ? random.pick(['bankrupt', 'moratorium', 'whoa'] as const) : 'none';
  const value = random.isOneIn(20) ? null : random.between(20, 100);
  const parent = { debtors: 2, open: null, insolvent: { name: 'Moeder N.V.', procedure: 'bankrupt', since: day(-90) } } as const;
  return {
    company: COMPANY,
    personalLimit: null,
    buyerSize: random.pick([null, 'other', 'other', 'large']),
    buyerKind: random.isOneIn(12) ? random.pick(['public', 'person'] as const) : 'business',
    isNaturalPerson: null,
    identity: random.isOneIn(8) ? random.pick([null, 'unverified', 'contradicted'] as const) : 'verified',
    insolvency: random.isOneIn(10) ? null : insolvency,
    flags: flagsOf(random),
    promises: random.isOneIn(25) ? [broken] : [],
    external: random.isOneIn(3) ? null : { value, change90: random.isOneIn(15) ? -14 : 0, on: day(-40) },
    guarantees: null,
    deposits: null,
    profile: { country: 'NL', industry: random.pick(['62.01', '43.21', '56.10', '46.90']) },
    desk: { dunning: DUNNING },
    group: random.isOneIn(60) ? parent : null,
  };
}

/** Debtors as a book has them: most pay about on time, some late, and one in ten very late. The same in every run. */
export function assessCases({ debtors, openItems, settledItems }: CaseSize): readonly AssessCase[] {
  const random = new Random(2026);
  return Array.from({ length: debtors }, (_, index): AssessCase => {
    const debtor = new Debtor(random);
    const book = {
      openItems: debtor.openItems(openItems),
      settledItems: debtor.settledItems(settledItems),
      openOrders: random.isOneIn(3) ? euros(random, 0, 3000) : null,
      creditLimit: random.isOneIn(8) ? null : money(random.between(1, 20) * openItems * 100_00, EUR),
      paymentTerm: random.isOneIn(4) ? null : { days: 30 },
      provenance: PROVENANCE,
    };
    return { facts: { ...factsBesideBook(random), debtor: debtorKey(`debtor-${index}`), book }, quote: debtor.quote() };
  });
}
