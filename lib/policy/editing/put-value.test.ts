import { describe, expect, it } from 'vitest';
import { changedPlaces } from './changed-places';
import { putValue } from './put-value';

const document = { a: { b: [1, { c: 2 }] }, d: null, e: 5 };

describe('a value put in its place', () => {
  it.each([
    ['a.b.0', { a: { b: [9, { c: 2 }] }, d: null, e: 5 }],
    ['a.b.1.c', { a: { b: [1, { c: 9 }] }, d: null, e: 5 }],
    ['d', { a: { b: [1, { c: 2 }] }, d: 9, e: 5 }],
  ])('at %s changes nothing else', (place, expected) => {
    const before = structuredClone(document);
    expect(putValue(document, place, 9)).toEqual(expected);
    expect(document).toEqual(before);
  });

  it.each(['f', 'a.b.7', 'd.x', 'e.x', '__proto__.x', 'constructor'])('is put nowhere where there is no %s', (place) => {
    expect(putValue(document, place, 9)).toEqual(document);
  });

  it('is told as a change', () => {
    expect(changedPlaces(document, document)).toEqual([]);
    expect(changedPlaces(document, structuredClone(document))).toEqual([]);
    expect(changedPlaces(document, putValue(document, 'a.b.1.c', 9))).toEqual(['a.b.1.c']);
    expect(changedPlaces({ a: null, b: {} }, { a: {}, b: null })).toEqual(['a', 'b']);
    expect(changedPlaces({ a: [1, 2], b: 1 }, { a: [1], c: 1 })).toEqual(['a.1', 'b', 'c']);
  });
});
