import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableHash } from './stable-hash';

describe('stableHash', () => {
  it('is the same text for ever', () => {
    expect(stableHash({ a: 1, b: [null, true, 'x'] })).toBe('2dd82517');
  });

  it('does not depend on the order of keys, nor on absent ones', () => {
    expect(stableHash({ a: 1, b: { c: 2, d: 3 } })).toBe(stableHash({ b: { d: 3, c: 2 }, a: 1, e: undefined }));
  });

  it('takes what is undefined in a list for null', () => {
    expect(stableHash([undefined, 1])).toBe(stableHash([null, 1]));
  });

  it('always has eight digits', () => {
    const lengths = Array.from({ length: 400 }, (_, value) => stableHash(value).length);
    expect([...new Set(lengths)]).toEqual([8]);
  });

  it.each([
    [1, '1'],
    [null, 0],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [{ a: { b: 1 } }, { b: { a: 1 } }],
    [true, false],
  ])('tells %j from %j', (one, other) => {
    expect(stableHash(one)).not.toBe(stableHash(other));
  });

  it('follows equality of plain data', () => {
    const plain = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(stableHash(one)).toBe(stableHash(structuredClone(one)));
        expect(stableHash(one) === stableHash(other)).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });
});
