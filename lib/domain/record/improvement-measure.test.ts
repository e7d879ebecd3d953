import { describe, expect, it } from 'vitest';
import { cents, TODAY } from '../k1.examples';
import { addDays } from '../local-date';
import type { DisputeRecord } from './dispute-record';
import { disputed, ended } from './disputes.examples';
import { afterOf, baselineOf, improvementStanding, measureReason, perMonth } from './improvement-measure';
import type { ImprovementRecord } from './improvement-record';
import { improvementFaults } from './new-improvement';

const ago = (days: number) => addDays(TODAY, -days);
const raised = (days: number, more: Partial<DisputeRecord> = {}): DisputeRecord =>
  disputed({ reason: 'po_missing', on: ago(days), ...more });
/** Six a month for half a year before it began, a hundred days ago; three in all since. */
const BEGAN = ago(100);
const BEFORE = Array.from({ length: 36 }, (_, at) => raised(101 + at * 5));
const SINCE = [raised(80), raised(50), raised(10)];
const ALL = [...BEFORE, ...SINCE, raised(60, { reason: 'price' })];

const point = (more: Partial<ImprovementRecord> = {}): ImprovementRecord => ({
  ...disputed({}),
  on: BEGAN,
  reason: 'po_missing',
  department: 'sales',
  reviewOn: addDays(TODAY, 9),
  baseline: baselineOf(BEFORE, 'po_missing', BEGAN),
  text: { owner: 'Sem', action: 'ask for the number' },
  closing: null,
  ...more,
});

describe('an improvement, before and after', () => {
  it('R0-06: counts, adds up and takes the median of one reason within its days', () => {
    const solved = (days: number) => raised(90, { resolution: ended(ago(90 - days), 'credited') });
    const all = [solved(4), solved(10), solved(20), raised(90, { reason: 'price' })];
    const measure = measureReason(all, 'po_missing', { from: ago(91), to: TODAY });
    expect(measure).toMatchObject({ count: 3, medianDaysToResolve: 10 });
    expect(measure.amounts).toHaveLength(1);
    expect(measureReason(all, 'po_missing', { from: ago(30), to: TODAY })).toMatchObject({ count: 0, medianDaysToResolve: null });
  });

  it('R0-06: holds what is contested a month against half a year before', () => {
    const { before, after } = improvementStanding(point(), ALL, TODAY);
    expect(before?.count).toBeCloseTo(6.2, 1);
    expect(after?.count).toBeCloseTo(0.9, 1);
    expect(before?.amounts[0]?.minor).toBeGreaterThan(after?.amounts[0]?.minor ?? 0);
  });

  it('R0-06: before is as long as anybody records what is contested, and no longer', () => {
    expect(baselineOf([raised(40), raised(20)], 'po_missing', TODAY)).toMatchObject({ from: ago(40), to: ago(1), count: 2 });
    expect(baselineOf(BEFORE, 'po_missing', BEGAN).from).toBe(addDays(BEGAN, -176));
    expect(baselineOf([], 'po_missing', TODAY)).toMatchObject({ count: 0, from: ago(1), to: ago(1) });
  });

  it('R0-06: of too few days nothing is said', () => {
    const short = { from: ago(28), to: TODAY, count: 9, amounts: [cents(10)], medianDaysToResolve: 3 };
    expect(perMonth(short)).toBeNull();
    expect(perMonth({ ...short, from: ago(29) })?.count).toBeCloseTo(9.13, 1);
    const young = improvementStanding(point({ on: ago(3), baseline: short }), ALL, TODAY);
    expect(young).toMatchObject({ before: null, after: null, tellsFrom: addDays(TODAY, 26) });
  });

  it('R4-04: closed, it stands as it was measured then, whatever is contested later', () => {
    const measure = afterOf(point(), ALL, TODAY);
    const closing = { ...disputed({}), measure, note: null };
    const later = [...ALL, ...Array.from({ length: 30 }, () => raised(-1))];
    const standing = improvementStanding(point({ closing }), later, addDays(TODAY, 30));
    expect(standing.after).toEqual(perMonth(measure));
  });

  it('wants an owner, a department, what is done and a day to look again, each by its name', () => {
    const empty = { owner: ' ', department: '', action: '', reviewOn: TODAY };
    expect(improvementFaults(empty, TODAY)).toEqual(['owner', 'department', 'action', 'reviewOn']);
    const whole = { owner: 'Sem', department: 'sales', action: 'ask', reviewOn: addDays(TODAY, 1) };
    expect(improvementFaults(whole, TODAY)).toEqual([]);
  });
});
