import { describe, expect, it } from 'vitest';
import type { BookAbout, BookGeneration, BookTotals, Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import type { OpenItem, OpenOrder } from '@/lib/domain/open-item';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { blankCompany } from '@/lib/platform/stored-companies';
import { assess } from '@/lib/policy/assess';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { gatherFacts } from './gather-facts';

const at = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const company: CompanySettings = { ...blankCompany(companyId('c'), ''), isSme: true };
const about: BookAbout = {
  software: null,
  administration: null,
  currency: EUR,
  asOf: localDate('2026-11-20'),
  asOfFrom: 'contents',
  period: null,
  rung: 'due-dates',
  gaps: ['settled-items'],
};
const book: BookGeneration = {
  id: generationId('g'),
  company: company.id,
  source: sourceId('file'),
  state: 'current',
  fileName: 'items.csv',
  kind: 'file',
  startedAt: at.now,
  finishedAt: at.now,
  about,
  totals: null,
};
const orders = [100, 250].map((minor): OpenOrder => ({ number: 'O', open: money(minor, EUR) }));
const invoice: OpenItem = {
  id: 'F',
  kind: 'invoice',
  number: 'F',
  invoiceOn: localDate('2026-09-20'),
  dueOn: null,
  original: null,
  open: money(600_00, EUR),
};
const position: Position = {
  debtor: debtorKey('k'),
  identity: { number: '1', name: 'Anna' },
  currency: EUR,
  openItems: [],
  settledItems: null,
  openOrders: [],
  creditLimit: money(5_000_00, EUR),
  paymentTerm: null,
  buyerSize: 'other',
  buyerKind: null,
};
interface Different {
  readonly position?: Partial<Position>;
  readonly identity?: Partial<Position['identity']>;
  readonly about?: Partial<BookAbout>;
  readonly totals?: BookTotals;
  readonly answeredAt?: string;
  readonly record?: DebtorRecord;
}
const gather = (different: Different = {}) =>
  gatherFacts({
    known: {
      position: { ...position, identity: { ...position.identity, ...different.identity }, ...different.position },
      sources: [{ ...book, about: { ...about, ...different.about }, totals: different.totals ?? null }],
    },
    company,
    record: different.record ?? NOTHING_RECORDED,
    policy: defaultPolicy,
    answer: different.answeredAt ? { buyerSize: 'large', at: instant(different.answeredAt) } : null,
    at,
  });

describe('the facts of a debtor', () => {
  it('tell what the book tells, where it comes from and how old it is', () => {
    expect(gather().book).toMatchObject({
      settledItems: null,
      openOrders: money(0, EUR),
      creditLimit: money(5_000_00, EUR),
      provenance: { label: 'items.csv', asOf: '2026-11-20T22:59:59.999Z', hasDueDates: true, hasOrders: true },
    });
  });

  it('never date a book later than it was read', () => {
    expect(gather({ about: { asOf: at.today } }).book?.provenance.asOf).toBe(at.now);
  });

  it('say what the source cannot tell', () => {
    const { book: facts } = gather({ about: { gaps: ['due-dates', 'open-orders'] }, position: { openOrders: null } });
    expect(facts).toMatchObject({ openOrders: null, provenance: { hasDueDates: false, hasOrders: false } });
  });

  it('add up orders', () => {
    expect(gather({ position: { openOrders: orders } }).book?.openOrders).toEqual(money(350, EUR));
  });

  it('keep an order in another currency apart from orders that the book does not hold', () => {
    const [foreign, other] = (
      [
        ['USD', 70],
        ['CHF', 5],
      ] as const
    ).map(([currency, minor]) => ({
      number: 'F',
      open: money(minor, currency as CurrencyCode),
    })) as [OpenOrder, OpenOrder];
    const facts = gather({ position: { openOrders: [...orders, foreign, other, foreign] } });
    expect(facts.book?.openOrders).toEqual(money(140, 'USD' as CurrencyCode));
    const { verdict, reasons, exposure, scope } = assess(facts, null, defaultPolicy, at);
    expect({ verdict, sum: exposure.net, isIncluded: scope.ordersIncluded }).toEqual({
      verdict: 'refer',
      sum: null,
      isIncluded: true,
    });
    expect(reasons.map(({ sentence }) => sentence)).toContain('MISSING-EXCHANGE-RATE');
  });

  it.each([
    ['for a year', '2025-11-22T10:00:00Z', 'large'],
    ['and no longer', '2025-11-21T10:00:00Z', 'other'],
  ] as const)('let an answer on the size of the buyer hold %s', (_, answeredAt, size) => {
    expect(gather({ answeredAt }).buyerSize).toBe(size);
  });

  it('know nothing of what nobody records yet', () => {
    expect(gather()).toMatchObject({ identity: null, insolvency: null, external: null, personalLimit: null, portfolio: null });
  });

  it('know that no promise was recorded, and that the ladder starts at its first step', () => {
    expect(gather()).toMatchObject({ promises: [], desk: { dunning: { done: [], isOnHold: false, salesWillCall: false } } });
    const late = { ...invoice, dueOn: localDate('2026-10-20') };
    const { nextAction } = assess(gather({ position: { openItems: [late] } }), null, defaultPolicy, at);
    expect(nextAction).toMatchObject({ step: 'S1' });
  });

  it('tell who the debtor is, its country by the VAT id where there is no address', () => {
    const told = { vatId: 'NL004495445B01', iban: 'NL91ABNA0417164300' };
    const since = { industry: '56.10', customerSince: localDate('2019-03-01') };
    expect(gather({ identity: told, position: since }).profile).toEqual({ ...told, ...since, country: 'NL' });
    expect(gather({ identity: { ...told, country: 'BE' } }).profile?.country).toBe('BE');
    expect(gather().profile).toMatchObject({ country: null, industry: null, customerSince: null, vatId: null, iban: null });
  });

  it.each([
    ['business', 'Anna', false],
    ['public', 'Anna', false],
    ['person', 'Bakkerij Zon B.V.', true],
    [null, 'Bakkerij Zon B.V.', false],
    [null, 'Anna', null],
    [null, 'Veerhuis V.O.F.', null],
    [null, null, null],
  ] as const)('take a %s buyer named %s for a natural person: %s', (buyerKind, name, expected) => {
    expect(gather({ identity: { name }, position: { buyerKind } }).isNaturalPerson).toBe(expected);
  });

  it('pass on what a bureau said, a change that it did not tell as unknown', () => {
    const external = { value: 72, on: localDate('2026-10-01'), creditLimit: money(8_000_00, EUR) };
    expect(gather({ position: { external } }).external).toEqual({ ...external, change90: null });
    expect(gather({ position: { external: { ...external, change90: -6 } } }).external?.change90).toBe(-6);
  });

  it('hold the whole book beside the debtor, as far as it was counted', () => {
    const totals = { debtors: 2, openItems: 1, settledItems: 4, open: money(900_00, EUR), overdue: money(0, EUR), rejected: 0 };
    expect(gather({ totals }).portfolio).toEqual({ receivables: totals.open });
    const payments = { daysLate: -1.5, onTimePct: 75 };
    expect(gather({ totals: { ...totals, portfolio: payments } }).portfolio).toEqual({ receivables: totals.open, ...payments });
  });
});
