import { describe, expect, it } from 'vitest';
import type { Flag } from '@/lib/domain/facts';
import { cents, credit, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { RiskClass } from '@/lib/domain/scorecard';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { type Changes, paidMonthly, plainCase } from '../plain-case.examples';
import { withClass } from '../with-class.examples';
import { agreedTerm } from './agreed-term';

const input = (changes: Changes, riskClass: RiskClass) => {
  const { facts, quote, at } = plainCase(changes);
  return withClass(deriveInput(facts, quote, confirmedPolicy, at), riskClass);
};

describe('the agreed term', () => {
  const open = (id: string, days: number, more: Partial<OpenItem> = {}): OpenItem => {
    const invoiceOn = addDays(TODAY, -5);
    return { ...invoice(id, 100, null), invoiceOn, dueOn: addDays(invoiceOn, days), ...more };
  };
  const of = (...days: readonly number[]) => {
    const openItems = days.map((each, index) => open(`F-${index}`, each));
    return agreedTerm(plainCase({ book: { openItems, settledItems: [] } }).facts.book, 'C', confirmedPolicy)?.days ?? null;
  };
  it.each([
    ['three invoices carry it', [21, 21, 21], 21],
    ['two do', [21, 21], null],
    ['the most usual one', [21, 21, 21, 28, 28, 28, 28], 28],
    ['the most usual one, whichever came first', [28, 28, 28, 28, 21, 21, 21], 28],
    ['the shorter of two that are as usual', [28, 28, 28, 21, 21, 21], 21],
    ['the shorter of two that are as usual, whichever came first', [21, 21, 21, 28, 28, 28], 21],
    ['no longer than our standard', [60, 60, 60], 30],
    ['a day', [1, 1, 1], 1],
    ['paid at once is no term', [0, 0, 0], null],
    ['due before it was sent is no term', [-1, -1, -1], null],
  ])('%s', (_, days, agreed) => expect(of(...days)).toBe(agreed));

  const agreedWith = (openItems: readonly OpenItem[]) =>
    agreedTerm(plainCase({ book: { openItems, settledItems: paidMonthly(0, 2) } }).facts.book, 'C', confirmedPolicy);
  it('counts settled and open invoices together', () => {
    expect(agreedWith([open('F', 30)])).toEqual({ days: 30 });
    expect(agreedWith([])).toBeNull();
  });
  it('counts no credit note, and no invoice without dates', () => {
    const note = { ...credit('C', 10), invoiceOn: TODAY, dueOn: addDays(TODAY, 30) };
    expect(agreedWith([note, open('F', 30, { invoiceOn: null }), open('G', 30, { dueOn: null })])).toBeNull();
  });
  it('is of no use to a class that may have as much, or gets none', () => {
    const { book } = plainCase().facts;
    const days = (riskClass: RiskClass) => agreedTerm(book, riskClass, confirmedPolicy)?.days ?? null;
    expect((['A', 'B', 'C', 'D', 'E', 'NR'] as const).map(days)).toEqual([null, null, 30, null, null, null]);
    expect(agreedTerm(null, 'C', confirmedPolicy)).toBeNull();
  });
});

describe('the longest term', () => {
  const late: Changes = { book: { openItems: [invoice('F', 900, '2026-09-10')], settledItems: [] } };
  const none: Changes = { book: { settledItems: [] } };
  it.each<readonly [RiskClass, number, number]>([
    ['A', 60, 60],
    ['B', 30, 30],
    ['C', 14, 14],
    ['D', 7, 0],
    ['E', -1, -1],
    ['NR', 0, 0],
  ])('of class %s is %s days, and %s while something may be dunned', (riskClass, days, dunnableDays) => {
    expect(input(none, riskClass).termAdvice.maxDays).toBe(days);
    expect(input(late, riskClass).termAdvice.maxDays).toBe(dunnableDays);
  });
  it('of class C is what was agreed', () => {
    expect(input({}, 'C').termAdvice).toMatchObject({ maxDays: 30, agreed: { days: 30 } });
  });
  it('of a public body is that of the law, longer where it told why', () => {
    const changes: Changes = { facts: { buyerKind: 'public', buyerSize: null } };
    expect(input(changes, 'A').termAdvice).toMatchObject({ maxDays: 30, legalMaxDays: 30 });
    const justified = input({ ...changes, quote: { isExceptionJustified: true } }, 'A');
    expect(justified.termAdvice).toMatchObject({ maxDays: 60, legalMaxDays: 60 });
  });
  it('is the shortest that a flag says', () => {
    const watch = (maxTermDays: number): Flag => ({ kind: 'watch', reason: 'new owner', by: 'Noor', on: TODAY, maxTermDays });
    const { maxTermDays: _, ...unlimited } = watch(0);
    const days = (...flags: readonly Flag[]) => input({ facts: { flags } }, 'A').termAdvice.maxDays;
    expect([days(unlimited), days(watch(21)), days(watch(21), watch(14)), days(watch(90))]).toEqual([60, 21, 14, 60]);
    expect(days({ ...watch(21), kind: 'stop' }, { ...watch(7), kind: 'note' })).toBe(60);
  });
  it('of a starter is that of a new customer', () => {
    const small: Changes = {
      facts: { external: null },
      book: { settledItems: [] },
      quote: { total: cents(400), term: { days: 30 } },
    };
    expect(input(small, 'NR').termAdvice).toMatchObject({ maxDays: 14, advised: { days: 14 } });
    expect(input(small, 'NR').isStarter).toBe(false);
  });
});

describe('the term that is looked at', () => {
  it('is what was asked, cut to the law', () => {
    expect(input({ quote: { term: { days: 45 } } }, 'A').term).toEqual({ days: 45 });
    expect(input({ facts: { buyerSize: 'large' }, quote: { term: { days: 45 } } }, 'A').term).toEqual({ days: 30 });
  });
  it('is their own, or our standard, where nobody can read what was asked', () => {
    expect(input({ book: { paymentTerm: { days: 21 } }, quote: { term: null } }, 'B').term).toEqual({ days: 21 });
    expect(input({ book: { paymentTerm: null }, quote: { term: null } }, 'C').term).toEqual({ days: 30 });
  });
  it('without a quote is no longer than the class may have, as far as it may have credit', () => {
    const none: Changes = { book: { settledItems: [] }, quote: null };
    const days = (riskClass: RiskClass) => input(none, riskClass).term.days;
    expect((['A', 'B', 'C', 'D', 'E', 'NR'] as const).map(days)).toEqual([30, 30, 14, 7, 30, 30]);
  });
});

describe('the advised term', () => {
  it('stands beside what it was chosen from', () => {
    expect(input({ facts: { buyerSize: 'large' } }, 'B').termAdvice).toMatchObject({
      asked: { days: 30 },
      own: { days: 30 },
      standard: { days: 30 },
      legalMaxDays: 30,
      maxDays: 30,
    });
  });
  it.each<readonly [string, Changes, RiskClass, number, string]>([
    ['as asked, when that is usual', {}, 'B', 30, 'asked'],
    ['their own, when more is asked', { quote: { term: { days: 60 } } }, 'A', 30, 'own'],
    [
      'their own, longer than our standard',
      { book: { paymentTerm: { days: 45 } }, quote: { term: { days: 60 } } },
      'A',
      45,
      'own',
    ],
    ['our standard, when they have none', { book: { paymentTerm: null }, quote: { term: { days: 60 } } }, 'A', 30, 'standard'],
    ['that of the class, when that is shorter', { book: { settledItems: [] } }, 'C', 14, 'class'],
    ['as their invoices say, longer than the class may have', { book: { paymentTerm: null } }, 'C', 30, 'asked'],
    ['as their invoices say, when more is asked', { book: { paymentTerm: null }, quote: { term: { days: 60 } } }, 'C', 30, 'own'],
    ['that of the class, as its default', { book: { settledItems: [], paymentTerm: null } }, 'C', 14, 'standard'],
    [
      'that of the law',
      { facts: { buyerSize: 'large' }, book: { paymentTerm: { days: 45 } }, quote: { term: { days: 60 } } },
      'A',
      30,
      'legal',
    ],
    [
      'that of the class, when it is shorter than the law',
      { facts: { buyerSize: 'large' }, quote: { term: { days: 60 } } },
      'D',
      7,
      'class',
    ],
    ['prepayment for class E', {}, 'E', -1, 'class'],
    ['cash for who is not rated', { book: { paymentTerm: null } }, 'NR', 0, 'standard'],
    [
      'what class D may have, when it asks no more',
      { book: { paymentTerm: null }, quote: { term: { days: 7 } } },
      'D',
      7,
      'asked',
    ],
    [
      'no more than class D may have, however much the law allows',
      { facts: { buyerSize: 'large' }, book: { paymentTerm: null }, quote: { term: { days: 14 } } },
      'D',
      0,
      'standard',
    ],
    [
      'no more than the law, to class D too',
      { facts: { buyerKind: 'public' }, book: { paymentTerm: null }, quote: { term: { days: 30 } } },
      'D',
      30,
      'asked',
    ],
  ])('%s', (_, changes, riskClass, days, from) => {
    expect(input(changes, riskClass).termAdvice).toMatchObject({ advised: { days }, advisedFrom: from });
  });
});
