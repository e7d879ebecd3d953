import { describe, expect, it } from 'vitest';
import { latestPaid } from './latest-paid';
import { localDate } from './local-date';
import { EUR, money } from './money';
import type { SettledItem } from './open-item';

const paid = (id: string, on: string, minor = 100): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn: null,
  settledOn: localDate(on),
  amount: money(minor, EUR),
});

describe('latestPaid', () => {
  it('gives the latest first, the largest of a day first, and no more than asked', () => {
    const settled = [
      paid('old', '2026-01-02'),
      paid('small', '2026-11-02', 5),
      paid('new', '2026-11-20'),
      paid('large', '2026-11-02', 9),
    ];
    expect(latestPaid(settled, 3)?.map(({ id }) => id)).toEqual(['new', 'large', 'small']);
    expect(settled[0]?.id).toBe('old');
  });

  it('does not take unknown for none', () => {
    expect([latestPaid(null, 3), latestPaid([], 3)]).toEqual([null, []]);
  });
});
