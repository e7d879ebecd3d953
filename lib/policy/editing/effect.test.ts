import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/domain/assessment';
import { debtorKey } from '@/lib/domain/ids';
import { cents, credit, invoice } from '@/lib/domain/k1.examples';
import type { CurrencyCode } from '@/lib/domain/money';
import { EUR } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { AT, plainCase } from '../plain-case.examples';
import { verdictOf } from '../verdict-of';
import { compareVerdicts } from './compare-verdicts';
import { EffectTally } from './effect-tally';
import { typicalOrder } from './typical-order';

describe('the order that is tried', () => {
  const order = (book: Parameters<typeof plainCase>[0]) => typicalOrder(plainCase(book).facts, EUR);

  it('is as large as the mean invoice, settled or open, on the debtor’s own term', () => {
    const settledItems = [100, 200].map((euros, index) => ({
      ...plainCase().facts.book?.settledItems?.[index],
      amount: cents(euros),
    }));
    const openItems = [invoice('F', 600, '2026-10-20'), credit('C', 5_000), invoice('G', 0, '2026-10-20')];
    const found = order({ book: { settledItems: settledItems as never, openItems } });
    expect(found).toMatchObject({ total: cents(300), tax: 'included', term: null, prepaidShare: 0, isGoods: true });
  });

  it('counts an invoice that was paid in part as it was sent', () => {
    const openItems = [{ ...invoice('F', 100, '2026-10-20'), original: cents(900) }];
    expect(order({ book: { settledItems: [], openItems } })?.total).toEqual(cents(900));
  });

  it('is none where there is no invoice in this currency', () => {
    expect(order({ book: { settledItems: [], openItems: [] } })).toBeNull();
    expect(order({ book: null })).toBeNull();
    expect(typicalOrder(plainCase().facts, 'USD' as CurrencyCode)).toBeNull();
  });
});

describe('two policies on one debtor', () => {
  const { facts, quote } = plainCase({ book: { openItems: [invoice('F', 900, '2026-08-20')] } });
  const lenient: PolicyDocument = {
    ...confirmedPolicy,
    decision: confirmedPolicy.decision.map((rule) => (rule.id === 'DR-07' ? { ...rule, p: { ...rule.p, days: 90 } } : rule)),
  };
  /** Differs in what figures are made of, so that they cannot be shared. */
  const strict: PolicyDocument = {
    ...confirmedPolicy,
    classes: { ...confirmedPolicy.classes, A: { ...confirmedPolicy.classes.A, maxDays: 7 } },
  };

  it.each([
    ['in rules alone', lenient],
    ['in figures too', strict],
    ['in nothing', { ...confirmedPolicy, version: '9' }],
  ])('are judged as each of them judges alone, where they differ %s', (_, after) => {
    const expected = { from: verdictOf(facts, quote, confirmedPolicy, AT), to: verdictOf(facts, quote, after, AT) };
    expect(compareVerdicts(confirmedPolicy, after).verdicts(facts, quote, AT)).toMatchObject(expected);
  });

  it('tell what stands in the way under the stricter of them, whichever comes first', () => {
    expect(compareVerdicts(confirmedPolicy, lenient).verdicts(facts, quote, AT)).toMatchObject({ from: 'refer', to: 'accept' });
    const decided = { rule: 'OVD-02', decisionRule: 'DR-07' };
    expect(compareVerdicts(confirmedPolicy, lenient).reason(facts, quote, AT)).toMatchObject(decided);
    expect(compareVerdicts(lenient, confirmedPolicy).reason(facts, quote, AT)).toMatchObject(decided);
  });
});

describe('what is counted', () => {
  const move = (euros: number) => ({
    debtor: debtorKey(`d${euros}`),
    number: String(euros),
    name: null,
    order: null,
    open: cents(euros),
    reason: null,
  });
  function tallied(all: readonly (readonly [Verdict, Verdict, number])[]) {
    const tally = new EffectTally();
    let asked = 0;
    for (const [from, to, euros] of all)
      tally.add({ from, to, open: cents(euros) }, euros > 5, () => {
        asked += 1;
        return move(euros);
      });
    return { effect: tally.effect(), asked };
  }

  it('is every debtor, and of those that move the largest, most of them first', () => {
    const { effect } = tallied([
      ['accept', 'accept', 1],
      ['refer', 'accept', 3],
      ['accept', 'refer', 10],
      ['accept', 'refer', 30],
    ]);
    expect(effect).toMatchObject({ debtors: 4, withOrder: 2 });
    expect(effect.groups.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['accept', 'refer', 2],
      ['refer', 'accept', 1],
    ]);
    expect(effect.groups[0]?.largest.map(({ number }) => number)).toEqual(['30', '10']);
  });

  it('lists a hundred, however many there are, and asks nothing of those it does not list', () => {
    const { effect, asked } = tallied(Array.from({ length: 5000 }, (_, index) => ['accept', 'refer', 5000 - index] as const));
    expect(effect.groups[0]).toMatchObject({ count: 5000 });
    expect(effect.groups[0]?.largest).toHaveLength(100);
    expect(effect.groups[0]?.largest.at(-1)?.number).toBe('4901');
    expect(asked).toBe(100);
  });

  it('lists the largest, also when they come last', () => {
    const { effect } = tallied(Array.from({ length: 150 }, (_, index) => ['accept', 'refer', index] as const));
    const listed = effect.groups[0]?.largest.map(({ number }) => number);
    expect([listed?.length, listed?.[0], listed?.at(-1)]).toEqual([100, '149', '50']);
  });
});
