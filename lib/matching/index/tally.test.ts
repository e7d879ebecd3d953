import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from './tally';

const MOST = 5;
const pairs = fc.array(
  fc.tuple(
    fc.nat({ max: 60 }).map((name) => name * 65_536),
    fc.integer({ min: 1, max: 9 }),
  ),
);

/** The same by a Map. */
function bestOf(all: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const scores = new Map<number, number>();
  for (const [name, weight] of all) scores.set(name, (scores.get(name) ?? 0) + weight);
  return [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST);
}

describe('a tally', () => {
  it('adds up what speaks for each, those first that came first among equals, also when it is used again', () => {
    const tally = new Tally();
    fc.assert(
      fc.property(pairs, (all) => {
        tally.clear(61 * 65_536);
        for (const [name, weight] of all) tally.add(Int32Array.of(name), weight);
        expect(tally.best(MOST)).toEqual(bestOf(all));
      }),
    );
  });

  it('raises none that is not there', () => {
    const tally = new Tally();
    tally.clear(9);
    tally.add(Int32Array.of(7), 1);
    tally.raise(Int32Array.of(7, 8), 2);
    expect(tally.best(MOST)).toEqual([[7, 3]]);
  });

  it('takes in no more than it has room for', () => {
    const tally = new Tally();
    tally.clear(40_000);
    tally.add(
      Int32Array.from({ length: 40_000 }, (_, name) => name),
      1,
    );
    expect(tally.size).toBe(32_768);
    tally.add(Int32Array.of(39_999, 5), 1);
    expect(tally.best(1)).toEqual([[5, 2]]);
  });
});
