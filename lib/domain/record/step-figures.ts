import type { LadderStep } from '../ladder';
import type { TextChannel } from '../letters/text-kind';
import { addDays, daysBetween, type LocalDate } from '../local-date';
import { isItem, type KnownPayments, paidSince } from './paid-since';
import type { StepRecord } from './step-record';

/** A step that was paid for by at least half within a week worked (domain.md R1-05). */
const PAID_SHARE = 0.5;
const PAID_WITHIN_DAYS = 7;

/** A step held against what the books say became of its invoices. */
export interface MeasuredStep {
  readonly step: LadderStep;
  readonly channel: TextChannel;
  readonly on: LocalDate;
  /** Of the invoice that was due first; null: no book tells. */
  readonly dueOn: LocalDate | null;
  /** Null: its week is not over. */
  readonly isPaid: boolean | null;
}

export interface StepEffect {
  readonly step: LadderStep;
  readonly channel: TextChannel;
  readonly count: number;
  /** Of those whose week is over; null: none. In percent, unrounded. */
  readonly paidPct: number | null;
}

export interface StepFigures {
  readonly count: number;
  /** Taken on or before the due date, of all whose due date is known (R0-13). In percent, unrounded. */
  readonly preDuePct: number | null;
  /** Median days after the due date of each debtor's first reminder (R1-16). */
  readonly firstActionDays: number | null;
  readonly effects: readonly StepEffect[];
}

function firstDue({ items }: StepRecord, { openItems, settledItems }: KnownPayments): LocalDate | null {
  const days = items.flatMap((item) => [
    ...openItems.filter((held) => isItem(item, held)).flatMap(({ dueOn }) => dueOn ?? []),
    ...(settledItems ?? []).filter(({ id }) => isItem(item, { id, number: id })).flatMap(({ dueOn }) => dueOn ?? []),
  ]);
  return days.sort()[0] ?? null;
}

/** How a step turned out, as far as the book tells. `known.until` is the day until which payments are known. */
export function measureStep(step: StepRecord, known: KnownPayments): MeasuredStep {
  const { on, items, amount, channel } = step;
  const until = addDays(on, PAID_WITHIN_DAYS);
  const received = paidSince(items, on, known)
    .filter((receipt) => receipt.on <= until && receipt.amount.currency === amount.currency)
    .reduce((sum, receipt) => sum + receipt.amount.minor, 0);
  const isWorth = received >= amount.minor * PAID_SHARE;
  return { step: step.step, channel, on, dueOn: firstDue(step, known), isPaid: isWorth || known.until > until ? isWorth : null };
}

const percent = (part: number, all: number): number | null => (all === 0 ? null : (part * 100) / all);

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function effectsOf(steps: readonly MeasuredStep[]): readonly StepEffect[] {
  const groups = Map.groupBy(steps, ({ step, channel }) => `${step} ${channel}`);
  const effects = [...groups.values()].flatMap((of): StepEffect[] => {
    const [first] = of;
    if (!first) return [];
    const decided = of.filter(({ isPaid }) => isPaid !== null);
    const paidPct = percent(decided.filter(({ isPaid }) => isPaid).length, decided.length);
    return [{ step: first.step, channel: first.channel, count: of.length, paidPct }];
  });
  return effects.sort((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : b.count - a.count));
}

/** What asking customers to pay came to, of many debtors together. */
export function stepFigures(steps: readonly MeasuredStep[]): StepFigures {
  const dated = steps.flatMap(({ step, on, dueOn }) => (dueOn === null ? [] : [{ step, late: daysBetween(dueOn, on) }]));
  return {
    count: steps.length,
    preDuePct: percent(dated.filter(({ late }) => late <= 0).length, dated.length),
    firstActionDays: median(dated.filter(({ step }) => step === 'S1').map(({ late }) => late)),
    effects: effectsOf(steps),
  };
}
