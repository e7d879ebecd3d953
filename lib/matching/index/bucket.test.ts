import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToBucket, findInBucket, TOO_MANY } from './bucket';

const EMPTY = new Uint8Array();
const names = (bytes: Uint8Array, hash: number) => [...(findInBucket(bytes, [hash])[0]?.names() ?? [])];
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('a bucket', () => {
  it('gives back what was put in, in as many goes as one likes', () => {
    const keyed = fc.dictionary(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(String),
      fc.uniqueArray(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(keyed, (all) => {
        const sorted = Object.entries(all).map(([hash, ids]) => [Number(hash), ids.sort((a, b) => a - b)] as const);
        const half = (isFirst: boolean) =>
          new Map(sorted.map(([hash, ids]) => [hash, ids.filter((_, at) => at < ids.length / 2 === isFirst)] as const));
        const bytes = addToBucket(addToBucket(EMPTY, half(true)), half(false));
        for (const [hash, ids] of sorted) expect(names(bytes, hash)).toEqual(ids);
      }),
    );
  });

  it('finds nothing of a key that it does not hold, and of none when it is empty', () => {
    const bytes = addToBucket(EMPTY, new Map([[7, [1, 2]]]));
    expect(findInBucket(bytes, [6, 8]).map(({ count }) => count)).toEqual([0, 0]);
    expect(names(EMPTY, 7)).toEqual([]);
  });

  it('keeps only how many have a key that too many have, and the keys behind it', () => {
    const common = addToBucket(EMPTY, new Map([[7, numbers(0, TOO_MANY)]]));
    const bytes = addToBucket(
      common,
      new Map([
        [7, [TOO_MANY]],
        [9, [3]],
      ]),
    );
    expect(findInBucket(bytes, [7])[0]?.count).toBe(TOO_MANY + 1);
    expect(names(bytes, 7)).toEqual([]);
    expect(names(bytes, 9)).toEqual([3]);
  });

  it('that was cut off ends', () => {
    const bytes = addToBucket(EMPTY, new Map([[1_000_000, [5, 900]]]));
    for (let end = 0; end < bytes.length; end++) expect(() => names(bytes.slice(0, end), 1_000_000)).not.toThrow();
  });
});
