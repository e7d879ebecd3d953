import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeToken, encodeToken } from './token';

describe('a text as a token of a subject', () => {
  it.each([
    // RFC 4648 section 10.
    ['', ''],
    ['f', 'my'],
    ['fo', 'mzxq'],
    ['foo', 'mzxw6'],
    ['foob', 'mzxw6yq'],
    ['fooba', 'mzxw6ytb'],
    ['foobar', 'mzxw6ytboi'],
  ])('"%s" is "%s"', (text, token) => {
    expect(encodeToken(text)).toBe(token);
    expect(decodeToken(token)).toBe(text);
  });

  it('holds nothing that a subject gives a meaning, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(encodeToken(text)).toMatch(/^[a-z2-7]*$/);
        expect(decodeToken(encodeToken(text))).toBe(text);
      }),
    );
  });

  it.each(['A', '1', 'm z', 'mz.w6', '>', '*', 'mb', 'mzx', '777777777'])('"%s" is none', (token) => {
    expect(decodeToken(token)).toBeNull();
  });
});
