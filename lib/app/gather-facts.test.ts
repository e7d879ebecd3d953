import { describe, expect, it } from 'vitest';
import type { BookAbout, BookGeneration, Position } from '@/lib/domain/book';
import type { CompanySettings } from '@/lib/domain/company';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import { gatherFacts } from './gather-facts';

const at = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const company: CompanySettings = { id: companyId('c'), currency: EUR, timeZone: 'Europe/Amsterdam', isSme: true, vatRatePct: 21 };
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
const gather = (different: { position?: Partial<Position>; about?: Partial<BookAbout>; answeredAt?: string } = {}) =>
  gatherFacts({
    position: { ...position, ...different.position },
    book: { ...book, about: { ...about, ...different.about } },
    company,
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

  it('add up orders, unless one is in another currency', () => {
    const orders = [100, 250].map((minor) => ({ number: 'O', open: money(minor, EUR) }));
    expect(gather({ position: { openOrders: orders } }).book?.openOrders).toEqual(money(350, EUR));
    const foreign = { number: 'F', open: money(1, 'USD' as CurrencyCode) };
    expect(gather({ position: { openOrders: [...orders, foreign] } }).book?.openOrders).toBeNull();
  });

  it.each([
    ['for a year', '2025-11-22T10:00:00Z', 'large'],
    ['and no longer', '2025-11-21T10:00:00Z', 'other'],
  ] as const)('let an answer on the size of the buyer hold %s', (_, answeredAt, size) => {
    expect(gather({ answeredAt }).buyerSize).toBe(size);
  });

  it('know nothing of what nobody records yet', () => {
    expect(gather()).toMatchObject({ identity: null, insolvency: null, promises: null, external: null, personalLimit: null });
  });
});
