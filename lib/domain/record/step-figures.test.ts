import { expect, it } from 'vitest';
import { type EventId, userId } from '../ids';
import { cents, invoice } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { type MeasuredStep, measureStep, stepFigures } from './step-figures';
import type { StepRecord } from './step-record';

const ON = localDate('2026-09-01');
const measured = (more: Partial<MeasuredStep> = {}): MeasuredStep => ({
  step: 'S1',
  channel: 'email',
  on: ON,
  dueOn: addDays(ON, -5),
  isPaid: false,
  ...more,
});
const many = (count: number, more: Partial<MeasuredStep>): readonly MeasuredStep[] =>
  Array.from({ length: count }, () => measured(more));

it('R0-13: seven of twenty actions before the due date are 35 %', () => {
  const steps = [...many(7, { step: 'S0', dueOn: addDays(ON, 3) }), ...many(13, {})];
  expect(stepFigures(steps)).toMatchObject({ count: 20, preDuePct: 35 });
  expect(stepFigures([])).toEqual({ count: 0, preDuePct: null, firstActionDays: null, effects: [] });
});

it('R1-05: of forty e-mails twenty-two were paid within a week: 55 %', () => {
  const steps = [...many(22, { isPaid: true }), ...many(18, {}), ...many(3, { isPaid: null })];
  expect(stepFigures(steps).effects).toEqual([{ step: 'S1', channel: 'email', count: 43, paidPct: 55 }]);
});

it('R1-16: first actions on day 5, 6 and 9 have a median of 6', () => {
  const steps = [5, 6, 9].map((days) => measured({ dueOn: addDays(ON, -days) }));
  expect(stepFigures([...steps, measured({ step: 'S2', dueOn: addDays(ON, -90) })]).firstActionDays).toBe(6);
});

const item = { item: 'F-1', number: 'F-1', open: cents(1_000) };
const taken: StepRecord = {
  id: 'x' as EventId,
  by: userId('Noor'),
  role: 'collector',
  on: ON,
  step: 'S1',
  channel: 'email',
  kind: 'reminder-email',
  items: [item],
  amount: cents(1_000),
  language: 'nl',
  text: null,
  answer: null,
};
const settled = (settledOn: string) => [
  { id: 'F-1', invoiceOn: null, dueOn: localDate('2026-08-20'), settledOn: localDate(settledOn), amount: cents(1_000) },
];

it('a step worked when half of it came in within seven days; before that nobody can say', () => {
  const open = [invoice('F-1', 1_000, '2026-08-20')];
  const of = (known: Partial<Parameters<typeof measureStep>[1]>) =>
    measureStep(taken, { openItems: [], settledItems: null, until: localDate('2026-09-30'), ...known });
  expect(of({ settledItems: settled('2026-09-08') })).toMatchObject({ isPaid: true, dueOn: localDate('2026-08-20') });
  expect(of({ settledItems: settled('2026-09-09') }).isPaid).toBe(false);
  expect(of({ openItems: open }).isPaid).toBe(false);
  expect(of({ openItems: open, until: localDate('2026-09-05') }).isPaid).toBe(null);
});
