import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date';
import { buyerSize } from './buyer-size';

describe('buyerSize', () => {
  const NOW = localDate('2026-09-30');
  const million = 1_000_000;
  it.each([
    ['all above', 26 * million, 51 * million, 251, 'large'],
    ['two above', 26 * million, 51 * million, 0, 'large'],
    ['one above', 26 * million, 0, 0, 'other'],
    ['exactly on all three: only the staff counts', 25 * million, 50 * million, 250, 'other'],
    ['balance sheet and staff', 25 * million + 1, 50 * million, 250, 'large'],
    ['turnover and staff', 25 * million, 50 * million + 1, 250, 'large'],
    ['one person less', 25 * million + 1, 50 * million, 249, 'other'],
    ['two above, one unknown', 26 * million, 51 * million, null, 'large'],
    ['two below, one unknown', null, 50 * million, 10, 'other'],
    ['one of each, one unknown', 26 * million, 0, null, null],
    ['two unknown', null, null, 900, null],
    ['nothing known', null, null, null, null],
  ] as const)('%s', (_, balanceSheet, netTurnover, staff, size) => {
    expect(buyerSize({ balanceSheet, netTurnover, staff }, NOW)).toBe(size);
  });
  it('was sooner large before the thresholds were raised', () => {
    const figures = { balanceSheet: 21 * million, netTurnover: 41 * million, staff: 100 };
    expect(buyerSize(figures, localDate('2024-03-12'))).toBe('large');
    expect(buyerSize(figures, localDate('2024-03-13'))).toBe('other');
    expect(buyerSize({ ...figures, balanceSheet: 20 * million }, localDate('2024-03-12'))).toBe('other');
    expect(buyerSize({ ...figures, netTurnover: 40 * million, staff: 249 }, localDate('2024-03-12'))).toBe('other');
    expect(buyerSize({ ...figures, netTurnover: 40 * million, staff: 250 }, localDate('2024-03-12'))).toBe('large');
    expect(buyerSize(figures, localDate('2015-11-01'))).toBe('large');
    expect(buyerSize(figures, localDate('2015-10-31'))).toBeNull();
  });
});
