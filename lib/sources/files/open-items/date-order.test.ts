import { describe, expect, it } from 'vitest';
import { dateOrders, isoDate } from './date-order';

describe('dateOrders', () => {
  it.each([
    [['2026-11-22', '20261122'], { slash: null, other: null }],
    [['03/04/2026', '13/04/2026'], { slash: 'day-first', other: null }],
    [['03/04/2026', '04/13/2026'], { slash: 'month-first', other: null }],
    [['03/04/2026', '04/03/2026'], 'both'],
    [['13/04/2026', '04/13/2026'], 'both'],
    [['03-04-2026'], { slash: null, other: 'day-first' }],
    [['3.4.2026'], { slash: null, other: 'day-first' }],
    [['03-25-2026'], { slash: null, other: 'month-first' }],
    [['03-25-2026', '25-03-2026'], 'both'],
    [['25/25/2026', '2026-01-01'], 'both'],
    [['01312026'], { slash: null, other: 'month-first' }],
    [[], { slash: null, other: null }],
  ])('%j → %j', (dates, orders) => {
    expect(dateOrders(dates)).toEqual(orders);
  });
});

describe('dates that a file leaves open', () => {
  it('are read as somebody says, who is not asked where the file proves it', () => {
    expect(dateOrders(['03/04/2026'], 'month-first')).toEqual({ slash: 'month-first', other: null });
    expect(dateOrders(['13/04/2026'], 'month-first')).toEqual({ slash: 'day-first', other: null });
  });
});

describe('isoDate', () => {
  const dayFirst = { slash: 'day-first', other: null } as const;

  it.each([
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026-01-05T23:59:59Z', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['5/1/2026', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
    ['05-01-2026 00:00', '2026-01-05'],
    ['5-1/2026', null],
    ['5 jan 2026', '2026-01-05'],
    ['31. März 2026', '2026-03-31'],
    ['31-mrt-26', '2026-03-31'],
    ['1 août 2026', '2026-08-01'],
    ['Mar 31, 2026', '2026-03-31'],
    ['31 foo 2026', null],
    ['46000', null],
    ['ma 5 jan 2026', '2026-01-05'],
    ['Monday, January 5, 2026', '2026-01-05'],
    ['1er août 2026', '2026-08-01'],
    ['31 maj 2026', '2026-05-31'],
    ['5. 1. 2026', '2026-01-05'],
    ['31012026', '2026-01-31'],
    ['20122026', '2026-12-20'],
    ['00-00-0000', ''],
    ['-', ''],
    ['n.v.t.', ''],
    ['n/a', ''],
    ['05-01-26', '2026-01-05'],
  ])('%s → %s', (text, iso) => {
    expect(isoDate(text, dayFirst)).toBe(iso);
  });

  it('does not read a date whose order nothing shows', () => {
    expect(isoDate('05/01/2026', { slash: null, other: null })).toBeNull();
  });
});
