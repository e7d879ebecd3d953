import { describe, expect, it } from 'vitest';
import { K1_ITEMS } from '@/lib/domain/k1.examples';
import { daysBetween, localDate } from '@/lib/domain/local-date';
import { canBeVisited, EMPTY_VISIT, isVisitDraft, type VisitDraft, visitFaults, visitItems, visitOf } from './visit-draft';

const today = localDate('2026-09-30');
const K1 = K1_ITEMS.map((item) => ({ item, daysPastDue: item.dueOn && daysBetween(item.dueOn, today) })).filter(canBeVisited);
const visit = (draft: Partial<VisitDraft>) => {
  const whole = { ...EMPTY_VISIT, startsOn: '2026-10-02', ...draft };
  const chosen = visitItems(whole, K1);
  return { chosen: chosen.map(({ id }) => id), faults: visitFaults(whole, chosen, today), made: visitOf(whole, chosen, today) };
};

describe('R0-08: an appointment', () => {
  it('is about what is past due or contested, or about what is ticked, never about credits', () => {
    expect(visit({}).chosen).toEqual(['F-1001', 'F-1002', 'F-1003']);
    expect(visit({ items: ['F-1004', 'CN-17'] }).chosen).toEqual(['F-1004']);
  });
  it.each([
    ['no day', { startsOn: '' }, ['startsOn']],
    ['yesterday', { startsOn: '2026-09-29' }, ['startsOn']],
    ['no time', { time: '25:00' }, ['time']],
    ['nothing to go through', { items: [] }, ['items']],
    ['today', { startsOn: '2026-09-30' }, []],
  ])('%s', (_, draft, expected) => {
    expect(visit(draft).faults).toEqual(expected);
    expect(visit(draft).made === null).toBe(expected.length > 0);
  });
  it('keeps what is open of each invoice, and the names of who goes', () => {
    expect(visit({ visitors: 'Noor, Sem', minutes: '90' }).made).toMatchObject({
      minutes: 90,
      visitors: ['Noor', ' Sem'],
      items: [{ item: 'F-1001', number: 'F-1001', open: { minor: 2150_00 } }, {}, {}],
    });
  });
  it('takes a draft that was kept when it is one', () => {
    expect([isVisitDraft({ ...EMPTY_VISIT }), isVisitDraft({}), isVisitDraft(null)]).toEqual([true, false, false]);
  });
});
