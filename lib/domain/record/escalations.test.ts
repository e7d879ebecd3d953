import { describe, expect, it } from 'vitest';
import { TODAY } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { contested, disputed, ended } from './disputes.examples';
import { daysOverdue, escalated, isConfirmationLate } from './escalations';

const due = (dueOn: string) => ({
  dispute: disputed({ dueOn: localDate(dueOn), items: [contested('F-1', 1), contested('F-2', 2)] }),
});

describe('a dispute past its due date', () => {
  it('R0-05: escalates once, five days late', () => {
    const late = due('2026-09-25');
    expect(escalated([late], TODAY)).toEqual([late]);
    expect(daysOverdue(late.dispute, TODAY)).toBe(5);
  });
  it('is not late on the day itself, nor when it ended', () => {
    const over = { dispute: { ...due('2026-09-25').dispute, resolution: ended('2026-09-29', 'credited') } };
    expect(escalated([due(TODAY), over], TODAY)).toEqual([]);
    expect(daysOverdue(over.dispute, TODAY)).toBe(0);
  });
  it('comes before one that is less late', () => {
    const rows = escalated([due('2026-09-29'), due('2026-09-01')], TODAY);
    expect(rows.map(({ dispute }) => daysOverdue(dispute, TODAY))).toEqual([29, 1]);
  });
});

describe('a confirmation that waits', () => {
  const raised = (on: string) => disputed({ on: localDate(on), confirmation: null });
  const isLate = (on: string) => isConfirmationLate(raised(on), TODAY, { confirmWithinWorkingDays: 1 });
  it.each([
    ['since today', TODAY, false],
    ['since the working day before', '2026-09-29', false],
    ['since two working days', '2026-09-28', true],
    ['over a weekend', '2026-09-26', true],
  ])('%s', (_, on, isExpected) => expect(isLate(on)).toBe(isExpected));
  it('is over once it was sent, or the dispute ended', () => {
    const old = addDays(TODAY, -30);
    expect(isConfirmationLate(disputed({ on: old }), TODAY, { confirmWithinWorkingDays: 1 })).toBe(false);
    const closed = { ...raised(old), resolution: ended('2026-09-05', 'withdrawn') };
    expect(isConfirmationLate(closed, TODAY, { confirmWithinWorkingDays: 1 })).toBe(false);
  });
});
