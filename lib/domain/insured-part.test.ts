import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insuredPart } from './insured-part';
import { cents } from './k1.examples';
import { type CurrencyCode, money } from './money';

const cover = { limit: cents(20_000), pct: 90, isWithdrawn: false };

describe('insuredPart', () => {
  it.each([
    ['less than the limit', 10_000, cover, 9_000],
    ['exactly the limit', 20_000, cover, 18_000],
    ['more than the limit', 34_130, cover, 18_000],
    ['nothing owed', 0, cover, 0],
    ['less than nothing owed', -500, cover, 0],
    ['no cover', 10_000, null, 0],
    ['cover that was taken back', 10_000, { ...cover, isWithdrawn: true }, 0],
    ['a limit of nothing', 10_000, { ...cover, limit: cents(0) }, 0],
    ['a part of a cent, rounded down', 0.11, cover, 0.09],
    ['a percentage with a fraction', 10, { ...cover, pct: 92.3 }, 9.23],
  ])('%s', (_, net, by, insured) => expect(insuredPart(cents(net), by)).toEqual(cents(insured)));

  it('is unknown when the cover is in another currency', () => {
    expect(insuredPart(cents(100), { ...cover, limit: money(100, 'USD' as CurrencyCode) })).toBeNull();
  });

  it('leaves what is uninsured over a maximum exactly when it is so unrounded', () => {
    const minor = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(minor, fc.integer({ min: 0, max: 100 }), minor, (net, pct, max) => {
        const insured = insuredPart(cents(net / 100), { ...cover, pct })?.minor ?? Number.NaN;
        const isOverUnrounded = net * 100 - Math.min(net, 2_000_000) * pct > max * 100;
        expect(net - insured > max).toBe(isOverUnrounded);
      }),
    );
  });
});
