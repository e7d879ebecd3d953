import { describe, expect, it } from 'vitest';
import { TODAY } from '../k1.examples';
import type { LadderStep } from '../ladder';
import { addDays } from '../local-date';
import type { RiskClass } from '../scorecard';
import type { LadderCase } from './ladder-case';
import { LADDER_CASE } from './ladder-case.examples';
import { nextAction } from './next-action';
import { salesNotice } from './sales-notice';
import { STANDARD_LADDER } from './standard-ladder';

const ago = (step: LadderStep, days: number) => ({ step, on: addDays(TODAY, -days) });

describe('salesNotice', () => {
  const TERMS = { salesFirstDays: 7, workingDays: 2, classes: ['A', 'B', 'C'] as readonly RiskClass[] };
  const notice = (more: Partial<LadderCase>) => {
    const debtor = { ...LADDER_CASE, ...more };
    return salesNotice(debtor, nextAction(debtor, TODAY, STANDARD_LADDER), TODAY, TERMS);
  };

  it.each([
    ['the day it is asked', 0, 7],
    ['six days later', 6, 1],
  ])('sales calls first, %s', (_, days, daysLeft) => {
    expect(notice({ daysPastDue: 90, done: [ago('S4', days)] })).toEqual({ kind: 'call-first', daysLeft });
  });
  it.each([
    ['a week later it is the collector again', [ago('S4', 7)]],
    ['sales told what it heard', [{ ...ago('S4', 2), isAnswered: true }]],
    ['dunning went on', [ago('S4', 2), ago('S5', 0)]],
    ['there was no such task', [ago('S3', 2)]],
  ])('no more, when %s', (_, steps) => expect(notice({ daysPastDue: 90, done: steps })).toBeNull());

  // 2026-09-30 is a Wednesday.
  const ahead = (days: number): Partial<LadderCase> => ({ daysPastDue: 14 - days, done: [ago('S1', 9)] });
  it.each([
    ['tomorrow', 1, '2026-10-01'],
    ['two working days ahead', 2, '2026-10-02'],
    ['on the Sunday after that', 4, '2026-10-04'],
  ])('the second reminder goes %s', (_, days, on) => expect(notice(ahead(days))).toEqual({ kind: 'second-reminder', on }));
  it.each([
    ['it is three working days ahead', ahead(5)],
    ['it goes today', ahead(0)],
    ['the class is D', { ...ahead(1), riskClass: 'D', daysPastDue: 6 } as const],
    ['sales calls already', { ...ahead(1), salesWillCall: true }],
    ['it is the first reminder', { daysPastDue: 4, done: [] }],
  ])('sales is not asked when %s', (_, more) => expect(notice(more)).toBeNull());
});
