import { describe, expect, it } from 'vitest';
import { SEGMENT_K1 } from '@/tests/support/vectors/value';
import { segmentKey } from './segment-key';

const points = (earned: number, available: number) => ({ earned, available });
const full = points(50, 50);

describe('segmentKey', () => {
  it('vector K1', () => {
    const { internal, external, risk, key } = SEGMENT_K1;
    expect(segmentKey({ internal: points(...internal), external, risk: points(...risk) })).toBe(key);
  });
  it.each([
    [points(75, 100), '+'],
    [points(74, 100), '0'],
    [points(45, 100), '0'],
    [points(44, 100), '-'],
    [points(0, 100), '-'],
    [points(30, 40), '+'],
    [points(0, 0), '?'],
  ])('internal points %j are %s', (internal, mark) => {
    expect(segmentKey({ internal, external: 100, risk: full })).toBe(`I${mark}/E+/R+`);
  });
  it.each([
    [65, '+'],
    [64, '0'],
    [40, '0'],
    [39, '-'],
    [0, '-'],
    [null, '?'],
  ])('an external score of %s is %s', (external, mark) => {
    expect(segmentKey({ internal: full, external, risk: full })).toBe(`I+/E${mark}/R+`);
  });
  it.each([
    [points(14, 20), '+'],
    [points(13, 20), '0'],
    [points(8, 20), '0'],
    [points(7, 20), '-'],
    [points(0, 0), '?'],
  ])('risk points %j are %s', (risk, mark) => {
    expect(segmentKey({ internal: full, external: 100, risk })).toBe(`I+/E+/R${mark}`);
  });
});
