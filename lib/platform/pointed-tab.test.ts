import { describe, expect, it } from 'vitest';
import { boundSelection } from './pointed-tab';

describe('a selection', () => {
  it.each([
    ['  Bakkerij Zon B.V. ', 'Bakkerij Zon B.V.'],
    ['', null],
    [' \n\t ', null],
    [undefined, null],
    ['x'.repeat(5_000), 'x'.repeat(300)],
  ])('is cut to what a name could be: %#', (text, bound) => {
    expect(boundSelection(text)).toBe(bound);
  });
});
