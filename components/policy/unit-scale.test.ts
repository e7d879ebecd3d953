import { describe, expect, it } from 'vitest';
import { type CurrencyCode, EUR } from '@/lib/domain/money';
import { fromShown, toShown } from './unit-scale';

describe('a value as people type it', () => {
  it.each([
    [250_00, 'money', EUR, 250],
    [12_34, 'money', EUR, 12.34],
    [1_234, 'money', 'JPY' as CurrencyCode, 1_234],
    [1_234, 'money', 'KWD' as CurrencyCode, 1.234],
    [0.85, 'share', EUR, 85],
    [0.07, 'share', EUR, 7],
    [30, 'days', EUR, 30],
  ] as const)('%d %s of %s is %d, and back', (held, unit, currency, shown) => {
    expect(toShown(held, unit, currency)).toBe(shown);
    expect(fromShown(shown, unit, currency)).toBe(held);
  });

  it('has no fractions of a cent', () => {
    expect(fromShown(0.005, 'money', EUR)).toBe(1);
    expect(fromShown(19.999, 'money', EUR)).toBe(20_00);
  });
});
