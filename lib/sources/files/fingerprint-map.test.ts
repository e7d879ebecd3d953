import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FingerprintMap } from './fingerprint-map';

describe('FingerprintMap', () => {
  it('answers as a Map does', () => {
    const puts = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })));
    fc.assert(
      fc.property(puts, (entries) => {
        const [ours, theirs] = [new FingerprintMap(), new Map<string, number>()];
        for (const [text, value] of entries) {
          expect(ours.put(text, value)).toBe(theirs.get(text));
          theirs.set(text, value);
        }
        for (const [text, value] of theirs) expect(ours.get(text)).toBe(value);
      }),
    );
  });

  it('keeps a hundred thousand numbers that differ in one digit apart', () => {
    const map = new FingerprintMap();
    for (let index = 0; index < 100_000; index++)
      expect(map.put(`D${index % 100}\nF${26_000_000 + index}`, index)).toBeUndefined();
    expect(map.get('D42\nF26000042')).toBe(42);
    expect(map.get('D42\nF25999999')).toBeUndefined();
  });

  it('has forgotten all when it is cleared, and takes more', () => {
    const map = new FingerprintMap();
    for (let index = 0; index < 10_000; index++) map.put(`F${index}`, index);
    map.clear();
    expect([map.get('F7'), map.put('F7', 8), map.get('F7')]).toEqual([undefined, undefined, 8]);
  });
});
