import { describe, expect, it } from 'vitest';
import { paymentTerms } from './payment-terms';

const term = (...instalments: object[][]) => [{ id: 3, 'lines.': instalments.map((deltas) => ({ 'relativedeltas.': deltas })) }];

describe('paymentTerms', () => {
  it.each([
    [[[{ days: 30 }]], 30],
    [[[{ days: 2, weeks: 2 }]], 16],
    [[[{ days: 14, months: 0, day: null, month: null, weekday: null }], [{ days: 60 }]], 60],
    [[[]], 0],
  ])('takes the last of the days of %j', (instalments, days) => {
    expect(paymentTerms(term(...instalments)).get(3)).toEqual({ days });
  });

  it.each([[[[{ months: 1 }]]], [[[{ days: 30, day: 31 }]]], [[[{ days: 30 }], [{ weekday: 2 }]]], [[]]])(
    'tells no number of days of %j',
    (instalments) => {
      expect(paymentTerms(term(...instalments)).size).toBe(0);
    },
  );
});
