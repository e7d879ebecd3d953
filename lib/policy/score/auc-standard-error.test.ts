import { describe, expect, it } from 'vitest';
import { aucStandardError } from './auc-standard-error';

describe('aucStandardError', () => {
  it.each([
    ['a hundred images', 0.893, 51, 58, 0.0325],
    ['a coin', 0.5, 100, 100, 0.041],
    ['a thousand invoices', 0.86, 373, 808, 0.0126],
  ])('%s', (_, auc, late, inTime, expected) => expect(aucStandardError(auc, late, inTime)).toBeCloseTo(expected, 3));
  it('is nothing where nothing was off', () => expect(aucStandardError(1, 5, 7)).toBe(0));
});
