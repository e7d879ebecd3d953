import { describe, expect, it } from 'vitest';
import { ageOpenItems } from '../age-items';
import { type EventId, userId } from '../ids';
import { AGEING_TERMS, invoice, TODAY } from '../k1.examples';
import { amountAtStake } from '../ladder/amount-at-stake';
import { LADDER_CASE } from '../ladder/ladder-case.examples';
import { nextAction } from '../ladder/next-action';
import { salesNotice } from '../ladder/sales-notice';
import { STANDARD_LADDER } from '../ladder/standard-ladder';
import { addDays, localDate } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import { dunningFacts } from './dunning-facts';
import type { Noted } from './noted';
import { NO_REACH } from './reach-record';
import { type AnswerRecord, type DunningRecord, NOTHING_DUNNED, type StepRecord } from './step-record';

const noted = (on: string): Noted => ({ id: `at ${on}` as EventId, by: userId('Noor'), role: 'collector', on: localDate(on) });
const item = ({ id, open }: OpenItem) => ({ item: id, number: id, open });

const LATE = invoice('F-1', 1_200, '2026-09-10');
const ALSO = invoice('F-2', 300, '2026-09-20');

const step = (
  name: StepRecord['step'],
  on: string,
  items: readonly OpenItem[] = [LATE],
  answer: AnswerRecord | null = null,
): StepRecord => ({
  ...noted(on),
  step: name,
  channel: 'email',
  kind: 'reminder-email',
  items: items.map(item),
  amount: LATE.open,
  language: 'nl',
  text: null,
  answer,
});
const paid = ({ id, dueOn, open }: OpenItem, settledOn: string): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn,
  settledOn: localDate(settledOn),
  amount: open,
});

interface Case {
  readonly dunning?: Partial<DunningRecord>;
  readonly open?: readonly OpenItem[];
  readonly settled?: readonly SettledItem[] | null;
  readonly today?: typeof TODAY;
}
function facts({ dunning = {}, open = [LATE], settled = null, today = TODAY }: Case) {
  const record = { dunning: { ...NOTHING_DUNNED, ...dunning }, reach: NO_REACH };
  return dunningFacts(record, { openItems: open, settledItems: settled }, today);
}
const doneOf = (told: Case) => facts(told).done.map((each) => each.step);

describe('the steps that count', () => {
  it('are those of a debt that is still open', () => {
    expect(doneOf({ dunning: { steps: [step('S1', '2026-09-15')] } })).toEqual(['S1']);
  });
  it('are none once it was paid, and another invoice starts anew', () => {
    const steps = [step('S1', '2026-09-15')];
    expect(doneOf({ dunning: { steps }, open: [], settled: [paid(LATE, '2026-09-18')] })).toEqual([]);
    expect(doneOf({ dunning: { steps }, open: [ALSO], settled: [paid(LATE, '2026-09-18')] })).toEqual([]);
    expect(doneOf({ dunning: { steps }, open: [invoice('F-9', 10, '2026-12-01')], settled: [] })).toEqual([]);
  });
  it('go on where something else was late before it was paid', () => {
    const steps = [step('S1', '2026-09-15')];
    expect(doneOf({ dunning: { steps }, open: [ALSO], settled: [paid(LATE, '2026-09-25')] })).toEqual(['S1']);
  });
  it('go on over an invoice that two steps were about, where no source tells what was paid', () => {
    const steps = [step('S1', '2026-09-12'), step('S2', '2026-09-24', [LATE, ALSO])];
    expect(doneOf({ dunning: { steps }, open: [ALSO] })).toEqual(['S1', 'S2']);
    expect(doneOf({ dunning: { steps: steps.slice(0, 1) }, open: [ALSO] })).toEqual([]);
  });
  it('are none while all that is late is contested', () => {
    const contested = { ...LATE, dispute: { state: 'confirmed' as const, reason: null } };
    expect(doneOf({ dunning: { steps: [step('S1', '2026-09-15')] }, open: [contested] })).toEqual([]);
  });
  it('hold the question before the due date while its invoice is open', () => {
    const upcoming = invoice('F-3', 900, '2026-10-04');
    const dunning = { steps: [step('S0', '2026-09-28', [upcoming])] };
    expect(doneOf({ dunning, open: [upcoming] })).toEqual(['S0']);
    expect(doneOf({ dunning, open: [invoice('F-4', 900, '2026-10-05')] })).toEqual([]);
  });
});

describe('what people said', () => {
  it('a hold holds to its last day; one without an end has none', () => {
    const hold = (until: string | null) => ({
      ...noted('2026-09-20'),
      until: until === null ? null : localDate(until),
      reason: 'x',
    });
    expect(facts({})).toMatchObject({ isOnHold: false });
    expect(facts({ dunning: { holds: [hold('2026-09-29')] } })).toMatchObject({ isOnHold: false });
    expect(facts({ dunning: { holds: [hold('2026-09-30')] } })).toMatchObject({ isOnHold: true, heldUntil: TODAY });
    expect(facts({ dunning: { holds: [hold('2026-10-30'), hold(null)] } })).toMatchObject({ isOnHold: true, heldUntil: null });
  });
  it('sales calls for the debt that is open, not for an older one', () => {
    const calls = [{ ...noted('2026-09-11'), answer: null }];
    expect(facts({ dunning: { calls } }).salesWillCall).toBe(true);
    expect(facts({ dunning: { calls }, open: [ALSO] }).salesWillCall).toBe(false);
  });
});

const NOTICE = { salesFirstDays: 7, workingDays: 2, classes: ['A', 'B', 'C'] } as const;

/** The ladder on what was recorded, of a debtor in class C. */
function ladder(told: Case) {
  const { today = TODAY, open = [LATE] } = told;
  const terms = { ...AGEING_TERMS, today };
  const atStake = amountAtStake(ageOpenItems(open, terms), terms, -7);
  const debtor = { ...LADDER_CASE, ...atStake, pauses: [], riskClass: 'C' as const, ...facts(told) };
  const action = nextAction(debtor, today, STANDARD_LADDER);
  return { action, notice: salesNotice(debtor, action, today, NOTICE) };
}

it('R2-16: S4 of 30 September without a result on 7 October returns to the collector', () => {
  const steps = [step('S1', '2026-09-13'), step('S2', '2026-09-20'), step('S4', '2026-09-30')];
  const open = [invoice('F-1', 1_200, '2026-08-25')];
  const before = ladder({ dunning: { steps }, open, today: localDate('2026-10-06') });
  expect(before).toMatchObject({ notice: { kind: 'call-first', daysLeft: 1 }, action: { kind: 'wait', step: 'S5' } });
  const after = ladder({ dunning: { steps }, open, today: localDate('2026-10-07') });
  expect(after).toMatchObject({ notice: null, action: { kind: 'act', step: 'S5' } });
});

it('R2-16: what sales heard ends the wait', () => {
  const answer: AnswerRecord = { ...noted('2026-10-01'), result: 'cannot_pay', said: null };
  const steps = [step('S2', '2026-09-20'), step('S4', '2026-09-30', [LATE], answer)];
  const open = [invoice('F-1', 1_200, '2026-08-25')];
  expect(ladder({ dunning: { steps }, open, today: localDate('2026-10-05') }).action).toMatchObject({ kind: 'act', step: 'S5' });
});

it('R2-16: "I will call" puts the second reminder off once, by seven days', () => {
  const steps = [step('S1', '2026-09-22')];
  const open = [invoice('F-1', 1_200, '2026-09-18')];
  const today = localDate('2026-09-28');
  const asked = ladder({ dunning: { steps }, open, today: localDate('2026-09-25') });
  expect(asked.notice).toEqual({ kind: 'second-reminder', on: today });
  const call = { ...noted('2026-09-25'), answer: null };
  const once = ladder({ dunning: { steps, calls: [call] }, open, today });
  expect(once).toMatchObject({ notice: null, action: { kind: 'wait', step: 'S2', until: addDays(today, 7) } });
  expect(ladder({ dunning: { steps, calls: [call, call] }, open, today })).toEqual(once);
});

it('R3-08: no payment by the day of S1: it is there once, and after it was taken the next step waits', () => {
  const open = [invoice('F-1', 1_200, '2026-09-24')];
  expect(ladder({ open }).action).toMatchObject({ kind: 'act', step: 'S1' });
  const taken = ladder({ dunning: { steps: [step('S1', '2026-09-30', open)] }, open });
  expect(taken.action).toMatchObject({ kind: 'wait', step: 'S2' });
});
