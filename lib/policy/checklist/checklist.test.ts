import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_RECORDED } from '@/lib/domain/checklist/checklist-record';
import type { ItemAnswer } from '@/lib/domain/checklist/item-answer';
import { invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays, instant } from '@/lib/domain/local-date';
import type { ChecklistItem, ChecklistItemId } from '@/lib/domain/policy-parts';
import { ROLES } from '@/lib/domain/role';
import { DECISIONS } from '@/tests/support/vectors/decisions';
import { anyCase } from '../any-case.examples';
import { assess } from '../assess';
import { conclude } from '../conclude';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { CHECKLIST } from '../template/checklist';
import { vectorInput } from '../vectors/vector-case.examples';
import { withClass } from '../with-class.examples';
import { checklist } from './checklist';
import { ago, asked, CHECKS, CONNECTED, itemOf, type ListCase, listOf, rowIn, said } from './connected.examples';

const REASON = 'seen by myself';
const openIn = (changes: ListCase): readonly string[] =>
  listOf(changes)
    .rows.filter(({ state }) => state === 'open' || state === 'auto_fail')
    .map(({ item }) => item);

describe('the list', () => {
  it('R3-05: with all sources connected, a major customer and no advice on this deal yet, only C05 and C11 need a person', () => {
    expect(openIn({})).toEqual(['C05', 'C11']);
    expect(listOf()).toMatchObject({ open: 2, automatic: 9, isComplete: false });
  });

  it('R3-03: a second deal of the same customer shows all eleven anew, and what the data answer is confirmed in one push', () => {
    const first = listOf().toConfirm.map((item) => said({ item, state: 'done' }, 'sales', 3));
    const second = listOf({ record: { earlier: first } });
    expect(second.rows.map(({ item }) => item)).toEqual(CHECKLIST.map(({ id }) => id));
    expect(second.rows.every(({ answer }) => answer === null)).toBe(true);
    expect(second.toConfirm).toEqual(['C01', 'C02', 'C03', 'C04', 'C08', 'C09']);
    const confirmed = listOf({ record: { answers: second.toConfirm.map((item) => said({ item, state: 'done' })) } });
    expect(confirmed.toConfirm).toEqual([]);
    expect(confirmed).toMatchObject({ automatic: 9, open: 2 });
  });

  it('R3-04: what the data set aside carries its reason code, and counts as answered', () => {
    const aside = listOf().rows.filter(({ state }) => state === 'na');
    expect(aside.map(({ item, circumstance }) => [item, circumstance])).toEqual([
      ['C06', 'termWithinStandard'],
      ['C07', 'classAtoC'],
      ['C10', 'nothingOverdue'],
    ]);
  });

  it('is never shorter than eleven, whatever a policy leaves out', () => {
    const policy = { ...confirmedPolicy, checklist: CHECKLIST.slice(3, 5) };
    expect(listOf({ policy }).rows).toEqual(listOf().rows);
    const bare: ChecklistItem[] = CHECKLIST.map(({ p: _, ...item }) => item);
    expect(listOf({ policy: { ...confirmedPolicy, checklist: bare } }).rows).toEqual(listOf().rows);
  });

  it('takes a check that does not exist, or none at all, for no answer', () => {
    const withChecks = (checks: readonly string[]) => ({
      policy: { ...confirmedPolicy, checklist: CHECKLIST.map((item) => (item.id === 'C09' ? { ...item, checks } : item)) },
    });
    expect(itemOf('C09', withChecks(['thankYouEnabled', 'toString']))).toEqual(['open', 'unknown toString']);
    expect(itemOf('C09', withChecks([]))).toEqual(['open']);
  });
});

describe('V8, without an external provider', () => {
  const input = vectorInput({ ...DECISIONS.V8.facts, class: 'B' });
  const facts = {
    ...input.facts,
    ...CONNECTED,
    external: null,
    checks: { ...CHECKS, salesRank: 40, informedOn: TODAY, advice: { on: TODAY, offers: 1 } },
  };
  const figures = conclude(withClass(deriveInput(facts, input.quote, input.policy, input.at), 'B'));
  const list = (answers: readonly ItemAnswer[]) =>
    checklist({ facts, figures, policy: input.policy, record: { ...NOTHING_RECORDED, answers }, at: input.at });

  it('has C03 alone open, and evidence completes it', () => {
    expect(figures).toMatchObject({ verdict: 'accept', riskClass: 'B' });
    expect(list([])).toMatchObject({ open: 1, isComplete: false });
    expect(rowIn(list([]), 'C03').state).toBe('open');
    const done = { item: 'C03', state: 'done' } as const;
    expect(list([said(done)])).toMatchObject({ open: 1 });
    expect(list([said({ ...done, evidence: 'report of 29 sep' })])).toMatchObject({ open: 0, isComplete: true });
  });
});

describe('an answer', () => {
  const approve = (role: (typeof ROLES)[number], termDays?: number) =>
    itemOf('C06', {
      quote: { term: { days: 45 } },
      record: { answers: [said({ item: 'C06', state: 'done', ...(termDays !== undefined && { termDays }) }, role)] },
    })[0];

  it('to C06 is the credit manager’s, and good for the term it was given for', () => {
    expect(approve('sales')).toBe('open');
    expect(approve('credit_manager')).toBe('done');
    expect(approve('credit_manager', 45)).toBe('done');
    expect(approve('credit_manager', 44)).toBe('open');
  });

  it('holds as long as the item does, on the same deal too', () => {
    const c05 = (days: number) => ({ record: { answers: [said({ item: 'C05', state: 'done' }, 'sales', days)] } });
    expect(rowIn(listOf(c05(365)), 'C05')).toMatchObject({ state: 'done', holdsUntil: TODAY });
    expect(itemOf('C05', c05(366))[0]).toBe('open');
    expect(itemOf('C05', c05(-1))[0]).toBe('open');
  });

  it('goes against the data only by the credit manager with a reason, and only as far as was known', () => {
    const contradicted = (answer: ItemAnswer, checkedAgo = 5): string =>
      itemOf('C03', {
        facts: { insolvency: 'moratorium' },
        checks: { insolvencyRegister: asked('CIR', checkedAgo) },
        record: { answers: [answer] },
      })[0];
    const done = { item: 'C03', state: 'done', evidence: 'seen', reason: REASON } as const;
    expect(contradicted(said(done))).toBe('auto_fail');
    expect(contradicted(said({ item: 'C03', state: 'done' }, 'credit_manager'))).toBe('auto_fail');
    expect(contradicted(said(done, 'credit_manager'))).toBe('done');
    expect(contradicted(said(done, 'credit_manager', 6))).toBe('auto_fail');
  });

  it('of “not applicable” is no way round what the data contradict', () => {
    const na = { item: 'C09', state: 'na', reason: REASON } as const;
    const off = { ...confirmedPolicy.desk, thankYou: { ...confirmedPolicy.desk.thankYou, isOn: false } };
    const policy = { ...confirmedPolicy, desk: off };
    const unknown = { paysByDirectDebit: null, isOptedOutOfThanks: null };
    const record = { answers: [said(na)] };
    expect(itemOf('C09', { checks: { ...unknown, hasEmail: null }, record })[0]).toBe('na');
    expect(itemOf('C09', { checks: unknown, record, policy })[0]).toBe('auto_fail');
    expect(itemOf('C09', { checks: { paysByDirectDebit: true }, record, policy })[0]).toBe('na');
  });

  it('that may not be given leaves the one before it in force', () => {
    const good = said({ item: 'C11', state: 'done' }, 'sales', 1);
    const bad = said({ item: 'C11', state: 'na', reason: 'too short' });
    expect(rowIn(listOf({ record: { answers: [good, bad] } }), 'C11').answer).toBe(good);
  });

  it('confirms what the data say for as long as they say it', () => {
    const confirmed = { record: { answers: [said({ item: 'C03', state: 'done' })] } };
    expect(itemOf('C03', confirmed)[0]).toBe('done');
    expect(itemOf('C03', { ...confirmed, facts: { external: null } })[0]).toBe('open');
    expect(
      itemOf('C02', {
        record: { answers: [said({ item: 'C02', state: 'done' })] },
        provenance: { asOf: instant('2026-09-01T10:00:00Z') },
      })[0],
    ).toBe('auto_fail');
  });
});

describe('an answer of another deal', () => {
  const earlier = (item: ChecklistItemId, days: number, changes: ListCase = {}) =>
    rowIn(
      listOf({ ...changes, record: { earlier: [said({ item, state: 'done', evidence: 'seen' }, 'credit_manager', days)] } }),
      item,
    );

  it('R3-03: is proposed while it holds, and never copied', () => {
    expect(earlier('C05', 300)).toMatchObject({
      state: 'open',
      answer: null,
      proposal: { by: 'Noor' },
      proposalHoldsUntil: addDays(ago(300), 365),
    });
    expect(earlier('C05', 366).proposal).toBeNull();
    expect(earlier('C11', 90).proposal).not.toBeNull();
    expect(earlier('C11', 91).proposal).toBeNull();
  });

  it('is not proposed for what is asked of each deal again, nor where the data answer or contradict', () => {
    expect(earlier('C02', 1, { checks: { areDisputesRead: null } }).proposal).toBeNull();
    expect(earlier('C06', 1, { quote: { term: { days: 45 } } }).proposal).toBeNull();
    expect(earlier('C03', 1).proposal).toBeNull();
    expect(earlier('C03', 1, { facts: { insolvency: 'bankrupt' } }).proposal).toBeNull();
  });
});

describe('a task', () => {
  it('is the last that was given for the item', () => {
    const task = (user: string) => ({ item: 'C05', to: { user }, dueOn: TODAY, by: 'Noor', on: ago(1) }) as const;
    const view = listOf({ record: { assignments: [task('Sam'), task('Lin')] } });
    expect(rowIn(view, 'C05').assignment?.to).toEqual({ user: 'Lin' });
    expect(rowIn(view, 'C11').assignment).toBeNull();
  });
});

describe('whatever is known', () => {
  const anyAnswer: fc.Arbitrary<ItemAnswer> = fc.record({
    item: fc.constantFrom(...CHECKLIST.map(({ id }) => id)),
    state: fc.constantFrom('done' as const, 'na' as const),
    reason: fc.constantFrom('', 'short', REASON),
    evidence: fc.constantFrom('', 'seen'),
    by: fc.constant('Noor'),
    role: fc.constantFrom(...ROLES),
    on: fc.integer({ min: -2, max: 400 }).map(ago),
  });
  const anyChecks = fc.record(
    {
      register: fc.constantFrom(null, asked('KvK', 1), asked('KvK', 60)),
      vies: fc.constantFrom(null, asked('VIES', 1)),
      insolvencyRegister: fc.constantFrom(null, asked('CIR', 1), asked('CIR', 20)),
      hasInvoiceAddress: fc.constantFrom(null, true),
      areDisputesRead: fc.constantFrom(null, true),
      salesRank: fc.constantFrom(null, 4, 400),
      hasEmail: fc.constantFrom(null, true, false),
      advice: fc.constantFrom(null, { on: TODAY, offers: 1 }),
    },
    { requiredKeys: [] },
  );
  const anyList = fc.record({
    told: anyCase,
    checks: anyChecks,
    isConnected: fc.boolean(),
    answers: fc.array(anyAnswer, { maxLength: 14 }),
  });

  it('is complete exactly without an item that is open or contradicted, and never answers by data what is unknown', () => {
    fc.assert(
      fc.property(anyList, ({ told: { facts: plain, quote, at }, checks, isConnected, answers }) => {
        const facts = {
          ...(isConnected ? { ...plain, ...CONNECTED } : plain),
          checks: { ...(isConnected && CHECKS), ...checks },
        };
        const figures = assess(facts, quote, confirmedPolicy, at);
        const view = checklist({ facts, figures, policy: confirmedPolicy, record: { ...NOTHING_RECORDED, answers }, at });
        const open = view.rows.filter(({ state }) => state === 'open' || state === 'auto_fail');
        expect([view.rows.length, view.open, view.isComplete]).toEqual([11, open.length, open.length === 0]);
        for (const row of view.rows) {
          if (row.state === 'auto_ok') expect(row.checks.every(({ is }) => is === 'ok')).toBe(true);
          if (row.state === 'done') expect(row.answer?.state).toBe('done');
          if (row.state === 'na' && row.answer) expect(row.answer.reason?.trim().length).toBeGreaterThanOrEqual(10);
          if (row.state === 'na' && !row.answer) expect(row.circumstance).not.toBeNull();
          const isAgainstData = row.answer?.state === 'done' && row.checks.some(({ is }) => is === 'fails') && row.isContradicted;
          if (isAgainstData) expect(row.answer?.role).toBe('credit_manager');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows nothing: nothing is answered by data but what the terms of the deal alone decide', () => {
    const nothing: ListCase = {
      book: null,
      facts: {
        profile: null,
        portfolio: null,
        desk: null,
        external: null,
        insolvency: null,
        identity: null,
        promises: null,
        isNaturalPerson: null,
        checks: null,
      },
    };
    expect(
      listOf(nothing)
        .rows.filter(({ state }) => state !== 'open')
        .map(({ item, state }) => [item, state]),
    ).toEqual([
      ['C04', 'auto_fail'],
      ['C06', 'na'],
      ['C07', 'auto_fail'],
    ]);
  });

  it('what is late is not taken for informed of', () => {
    expect(openIn({ book: { openItems: [invoice('F-1', 900, ago(12))] } })).toEqual(['C05', 'C10', 'C11']);
  });
});
