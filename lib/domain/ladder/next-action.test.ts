import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LADDER } from '@/tests/support/vectors/ladder';
import { TODAY } from '../k1.examples';
import { LADDER_STEPS, type LadderStep } from '../ladder';
import { addDays, localDate } from '../local-date';
import type { RiskClass } from '../scorecard';
import type { LadderCase } from './ladder-case';
import { LADDER_CASE as debtor } from './ladder-case.examples';
import { nextAction } from './next-action';
import { STANDARD_LADDER } from './standard-ladder';

const next = (more: Partial<LadderCase>, today = TODAY) => nextAction({ ...debtor, ...more }, today, STANDARD_LADDER);
const done = (steps: Readonly<Partial<Record<LadderStep, string>>>) =>
  Object.entries(steps).map(([step, on]) => ({ step: step as LadderStep, on: localDate(on) }));
const ago = (step: LadderStep, days: number) => ({ step, on: addDays(TODAY, -days) });

describe('vectors of the ladder', () => {
  it.each(Object.entries(LADDER))('%s', (_, vector) => {
    const result = next({
      amount: vector.amount * 100,
      riskClass: vector.class,
      daysPastDue: vector.daysPastDue,
      done: done(vector.done),
      isConsumer: 'isConsumer' in vector,
    });
    if ('act' in vector) {
      const [step, channel, level] = vector.act;
      expect(result).toMatchObject({ kind: 'act', step, channel, level });
    } else if ('wait' in vector) {
      const [step, until] = vector.wait;
      expect(result).toEqual({ kind: 'wait', step, until });
    } else {
      expect(result).toMatchObject({ kind: 'none', reason: vector.none });
    }
  });
});

describe('what is done', () => {
  it.each([
    ['small', 499_99, 'A', 'S2', 'email'],
    ['medium', 500_00, 'A', 'S2', 'letter'],
    ['medium, to the top', 4_999_99, 'A', 'S4', 'sales-task'],
    ['large', 5_000_00, 'A', 'S4', 'sales-task'],
  ] as const)('%s', (_, amount, riskClass, step, channel) => {
    const before = step === 'S2' ? [ago('S1', 10)] : [ago('S2', 10)];
    expect(next({ amount, riskClass, daysPastDue: 90, done: before })).toMatchObject({ kind: 'act', step, channel });
  });
  it.each([
    ['D', 'S3', 'phone'],
    ['E', 'S3', 'phone'],
    ['C', 'S4', 'sales-task'],
  ] as const)('medium, class %s, after S2: %s', (riskClass, step, channel) => {
    expect(next({ amount: 900_00, riskClass, daysPastDue: 90, done: [ago('S2', 10)] })).toMatchObject({ step, channel });
  });
  it('a call about much money is confirmed by e-mail; a letter is not', () => {
    expect(next({ amount: 5_000_00 })).toMatchObject({ step: 'S1', channel: 'phone', isConfirmedByEmail: true });
    expect(next({ amount: 500_00 })).toMatchObject({ step: 'S1', channel: 'email', isConfirmedByEmail: false });
    expect(next({ amount: 5_000_00, daysPastDue: -1 })).toMatchObject({
      step: 'S0',
      channel: 'phone',
      isConfirmedByEmail: false,
    });
  });
  it('only the hand-over waits for a person', () => {
    const handOver = next({ riskClass: 'E', daysPastDue: 30, done: [ago('S5', 15)] });
    expect(handOver).toMatchObject({ step: 'S6', channel: 'hand-over', needsRelease: true });
    expect(next({})).toMatchObject({ step: 'S1', needsRelease: false });
  });
  it('nothing after the hand-over', () => {
    expect(next({ daysPastDue: 90, done: [ago('S6', 30)] })).toEqual({ kind: 'none', reason: 'handed-over', until: null });
  });
  it('takes the days of class C for a debtor who is not rated', () => {
    expect(next({ riskClass: 'NR', daysPastDue: 2 })).toEqual({ kind: 'wait', step: 'S1', until: addDays(TODAY, 1) });
    expect(next({ riskClass: 'NR', daysPastDue: 3 })).toMatchObject({ kind: 'act', step: 'S1', level: 'junior' });
  });
});

describe('before the due date', () => {
  it.each([
    ['medium, class C', 900_00, 'C', -7, 'act', 'S0'],
    ['medium, class C, a day too soon', 900_00, 'C', -8, 'wait', 'S0'],
    ['large, class A', 5_000_00, 'A', -5, 'act', 'S0'],
    ['large, class A, a day too soon', 5_000_00, 'A', -6, 'wait', 'S0'],
    ['large, on the due date', 5_000_00, 'A', 0, 'act', 'S0'],
    ['large, a day late', 5_000_00, 'A', 1, 'wait', 'S1'],
    ['small', 499_99, 'E', -3, 'wait', 'S1'],
    ['medium, class B', 900_00, 'B', -3, 'wait', 'S1'],
  ] as const)('%s', (_, amount, riskClass, daysPastDue, kind, step) => {
    expect(next({ amount, riskClass, daysPastDue })).toMatchObject({ kind, step });
  });
  it('is asked once', () => {
    const waiting = next({ amount: 6_500_00, daysPastDue: -2, done: [ago('S0', 3)] });
    expect(waiting).toEqual({ kind: 'wait', step: 'S1', until: addDays(TODAY, 7) });
  });
});

describe('when', () => {
  it('five days lie between two steps', () => {
    expect(next({ daysPastDue: 90, done: [ago('S1', 4)] })).toEqual({ kind: 'wait', step: 'S2', until: addDays(TODAY, 1) });
    expect(next({ daysPastDue: 90, done: [ago('S1', 5)] })).toMatchObject({ kind: 'act', step: 'S2' });
  });
  it('the later of age and gap counts', () => {
    expect(next({ daysPastDue: 12, done: [ago('S1', 4)] })).toEqual({ kind: 'wait', step: 'S2', until: addDays(TODAY, 2) });
  });
  it('counts from the highest step taken, in whatever order they are given', () => {
    const steps = [ago('S2', 20), ago('S1', 1)];
    expect(next({ daysPastDue: 90, done: steps })).toMatchObject({ kind: 'act', step: 'S4' });
    expect(next({ daysPastDue: 90, done: [...steps].reverse() })).toMatchObject({ kind: 'act', step: 'S4' });
  });
  it('waits for sales a week after S4, unless sales told what it heard', () => {
    const task = ago('S4', 5);
    expect(next({ daysPastDue: 90, done: [task] })).toEqual({ kind: 'wait', step: 'S5', until: addDays(TODAY, 2) });
    expect(next({ daysPastDue: 90, done: [{ ...task, isAnswered: true }] })).toMatchObject({ kind: 'act', step: 'S5' });
    expect(next({ daysPastDue: 90, done: [ago('S4', 7)] })).toMatchObject({ kind: 'act', step: 'S5' });
  });
  it('a consumer has two days more before the hand-over', () => {
    const late = { daysPastDue: 90, done: [ago('S5', 15)] };
    expect(next(late)).toMatchObject({ kind: 'act', step: 'S6' });
    expect(next({ ...late, isConsumer: true })).toEqual({ kind: 'wait', step: 'S6', until: addDays(TODAY, 2) });
  });
  it('keeps to five days where a policy has no final notice', () => {
    const short = {
      ...STANDARD_LADDER,
      channels: { ...STANDARD_LADDER.channels, small: { S2: 'email', S6: 'hand-over' } },
    } as const;
    expect(nextAction({ ...debtor, daysPastDue: 90, done: [ago('S2', 5)] }, TODAY, short)).toMatchObject({
      kind: 'act',
      step: 'S6',
    });
  });
  it('the second reminder goes a week later when sales will call; no other step does', () => {
    const second = { daysPastDue: 20, done: [ago('S1', 5)], salesWillCall: true };
    expect(next(second)).toEqual({ kind: 'wait', step: 'S2', until: addDays(TODAY, 7) });
    expect(next({ daysPastDue: 5, salesWillCall: true })).toMatchObject({ kind: 'act', step: 'S1' });
  });
});

describe('doing nothing', () => {
  it.each([
    ['below the minimum', 49_99, 59, addDays(TODAY, 1)],
    ['a trifle that is not due', 35_00, -5, addDays(TODAY, 65)],
  ])('%s, until it is sixty days late', (_, amount, daysPastDue, until) => {
    expect(next({ amount, daysPastDue })).toEqual({ kind: 'none', reason: 'below-minimum', until });
  });
  it.each([
    ['at the minimum', 50_00, 59],
    ['a trifle sixty days late', 0.37 * 100, 60],
  ])('but not %s', (_, amount, daysPastDue) => expect(next({ amount, daysPastDue })).toMatchObject({ kind: 'act', step: 'S1' }));
  it('nothing is due', () => {
    expect(next({ amount: 0, daysPastDue: 90 })).toEqual({ kind: 'none', reason: 'nothing-due', until: null });
    expect(next({ amount: 1, daysPastDue: 60 }).kind).toBe('act');
  });
  it('pauses, until the last reason ends', () => {
    const pauses = [
      { reason: 'promise-pending', until: addDays(TODAY, 9) },
      { reason: 'manual-hold', until: addDays(TODAY, 3) },
    ] as const;
    expect(next({ pauses })).toEqual({ kind: 'pause', reasons: ['promise-pending', 'manual-hold'], until: addDays(TODAY, 9) });
    expect(next({ pauses: [...pauses].reverse() })).toMatchObject({ until: addDays(TODAY, 9) });
    const open = { reason: 'insolvency', until: null } as const;
    expect(next({ pauses: [open, ...pauses] })).toMatchObject({ until: null });
    expect(next({ pauses: [...pauses, open] })).toMatchObject({ kind: 'pause', until: null });
    expect(next({ pauses: pauses.slice(1) })).toMatchObject({ until: addDays(TODAY, 3) });
    const three = [...pauses, { reason: 'active-arrangement', until: addDays(TODAY, 5) } as const];
    expect(next({ pauses: three })).toMatchObject({ until: addDays(TODAY, 9) });
  });
  it('does not pause for a reason that the policy leaves out', () => {
    const pauses = [{ reason: 'promise-pending', until: null }] as const;
    expect(nextAction({ ...debtor, pauses }, TODAY, { ...STANDARD_LADDER, pause: ['insolvency'] }).kind).toBe('act');
  });
  it('a pause goes before an amount too small', () => {
    expect(next({ amount: 0, pauses: [{ reason: 'open-dispute', until: null }] }).kind).toBe('pause');
  });
});

describe('who', () => {
  it.each([
    ['little money, class B', {}, 'junior', []],
    ['just below much money', { amount: 4_999_99 }, 'junior', []],
    ['much money', { amount: 5_000_00 }, 'senior', ['amount']],
    ['class D', { riskClass: 'D' }, 'senior', ['class']],
    ['a dispute', { isDisputed: true }, 'senior', ['dispute']],
    ['a broken promise', { hasBrokenPromise: true }, 'senior', ['broken-promise']],
    ['a director, whom the policy does not name', { counterpartRole: 'director' }, 'junior', []],
    [
      'all of it',
      { amount: 9_000_00, riskClass: 'E', isDisputed: true, hasBrokenPromise: true },
      'senior',
      ['amount', 'class', 'dispute', 'broken-promise'],
    ],
  ] as const)('%s', (_, more, level, levelBecause) =>
    expect(next({ ...more, daysPastDue: 6 })).toMatchObject({ level, levelBecause }),
  );

  it('is as the policy says', () => {
    const senior = { ...STANDARD_LADDER.senior, ifDisputed: false, ifBrokenPromise: false, counterpartRoles: ['director'] };
    const parameters = { ...STANDARD_LADDER, senior };
    const tricky = { ...debtor, isDisputed: true, hasBrokenPromise: true };
    expect(nextAction(tricky, TODAY, parameters)).toMatchObject({ level: 'junior' });
    expect(nextAction({ ...tricky, counterpartRole: 'director' }, TODAY, parameters)).toMatchObject({
      levelBecause: ['counterpart'],
    });
    expect(nextAction({ ...tricky, counterpartRole: 'clerk' }, TODAY, parameters)).toMatchObject({ level: 'junior' });
  });
});

describe('always', () => {
  const anyCase = fc.record({
    amount: fc.integer({ min: 50_00, max: 9_000_00 }),
    riskClass: fc.constantFrom<RiskClass>('A', 'B', 'C', 'D', 'E', 'NR'),
    isConsumer: fc.boolean(),
  });
  it('climbs to the hand-over without a step back, acting on the very day it said', () => {
    fc.assert(
      fc.property(anyCase, (case_) => {
        let today = TODAY;
        let steps: LadderCase['done'] = [];
        for (;;) {
          const action = next(
            { ...case_, daysPastDue: Math.max(-30, -30 + (Date.parse(today) - Date.parse(TODAY)) / 86_400_000), done: steps },
            today,
          );
          if (action.kind === 'wait') {
            expect(action.until > today).toBe(true);
            today = action.until;
          } else if (action.kind === 'act') {
            expect(steps.every(({ step }) => LADDER_STEPS.indexOf(step) < LADDER_STEPS.indexOf(action.step))).toBe(true);
            steps = [...steps, { step: action.step, on: today }];
          } else {
            expect(action).toMatchObject({ kind: 'none', reason: 'handed-over' });
            break;
          }
        }
        expect(steps.at(-1)?.step).toBe('S6');
        expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['S1', 'S2', 'S4', 'S5', 'S6']));
      }),
    );
  });
});

describe('the right action, by whom and when', () => {
  it('R1-02: nothing to do is an answer with its reason and the next day', () => {
    expect(next({ riskClass: 'A' })).toEqual({ kind: 'wait', step: 'S1', until: localDate('2026-10-01') });
  });
  it('R1-06: 35 that is ten days late is too little to act on', () => {
    expect(next({ amount: 35_00, daysPastDue: 10 })).toMatchObject({ kind: 'none', reason: 'below-minimum' });
  });
  it('R1-09: much money is asked after by phone before it is due', () => {
    expect(next({ amount: 6_500_00, daysPastDue: -5 })).toMatchObject({ kind: 'act', step: 'S0', channel: 'phone' });
  });
  it('R1-12: a director is spoken to by a senior where the policy says so, and not otherwise', () => {
    const director = { ...debtor, counterpartRole: 'director' };
    const senior = { ...STANDARD_LADDER.senior, counterpartRoles: ['director'] };
    expect(nextAction(director, TODAY, { ...STANDARD_LADDER, senior })).toMatchObject({
      level: 'senior',
      levelBecause: ['counterpart'],
    });
    expect(nextAction(director, TODAY, STANDARD_LADDER)).toMatchObject({ level: 'junior' });
  });
  it('R1-13: amount and profile decide who: 320 of class B a junior, 2,400 of class E a senior', () => {
    expect(next({})).toMatchObject({ level: 'junior', levelBecause: [] });
    expect(next({ amount: 2_400_00, riskClass: 'E' })).toMatchObject({ level: 'senior', levelBecause: ['class'] });
  });
});
