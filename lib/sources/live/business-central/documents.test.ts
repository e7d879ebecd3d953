import { describe, expect, it } from 'vitest';
import { termsOf } from './documents';

const ID = '3bb5b4b6-ea4c-43ca-ba1c-3b69e29a6668';
const days = (dueDateCalculation: string | null) => termsOf([{ id: ID, dueDateCalculation }]).get(ID)?.days;

describe('terms of Business Central', () => {
  it.each([
    ['30D', 30],
    ['<14D>', 14],
    ['2W', 14],
    ['0D', 0],
    // Months and ends of months are no number of days.
    ['1M', undefined],
    ['CM', undefined],
    ['1M(8D)', undefined],
    ['CM+15D', undefined],
    ['', undefined],
    [null, undefined],
  ])('of %j', (formula, expected) => {
    expect(days(formula)).toBe(expected);
  });
});
