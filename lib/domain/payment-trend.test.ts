import { describe, expect, it } from 'vitest';
import { paymentTrend } from './payment-trend';

describe('paymentTrend', () => {
  it.each([
    [-3.01, 'improving'],
    [-3, 'improving'],
    [-2.99, 'stable'],
    [0, 'stable'],
    [3, 'stable'],
    [3.01, 'slipping'],
    [10, 'slipping'],
    [10.01, 'deteriorating'],
    [null, null],
  ])('%s days is %s', (days, word) => expect(paymentTrend(days)).toBe(word));
});
