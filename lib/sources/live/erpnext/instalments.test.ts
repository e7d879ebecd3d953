import { describe, expect, it } from 'vitest';
import { firstDueDay } from './instalments';

const parts = [
  { parent: 'SINV-1', due_date: '2026-12-31', invoice_portion: 70 },
  { parent: 'SINV-1', due_date: '2026-11-01', invoice_portion: '30.000000000' },
];

describe('when the first part that is not paid is due', () => {
  it.each([
    [0, '2026-11-01'],
    [29, '2026-11-01'],
    [29.97, '2026-12-31'],
    [30, '2026-12-31'],
    [99, '2026-12-31'],
    [100, null],
  ])('of which %d percent is paid', (paid, day) => {
    expect(firstDueDay(parts, paid)).toBe(day);
  });

  it('is nowhere told without parts', () => {
    expect(firstDueDay([], 0)).toBeNull();
  });
});
