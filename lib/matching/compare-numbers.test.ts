import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNumbers } from './compare-numbers';

it('puts numbers in the order in which people count', () => {
  const numbers = ['files|D-10', 'files|D-9', 'files|10', 'files|9', 'files|', 'files|009', 'bank|70', 'files|10A', 'files|10-2'];
  expect(numbers.sort(compareNumbers)).toEqual([
    'bank|70',
    'files|',
    'files|009',
    'files|9',
    'files|10',
    'files|10-2',
    'files|10A',
    'files|D-9',
    'files|D-10',
  ]);
});

it('tells any two apart, the same way round', () => {
  const number = fc.string({ unit: fc.constantFrom('0', '1', '9', 'A', '|'), maxLength: 6 });
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(Math.sign(compareNumbers(one, other))).toBe(0 - Math.sign(compareNumbers(other, one)));
      expect(compareNumbers(one, other) === 0).toBe(one === other);
    }),
  );
});
