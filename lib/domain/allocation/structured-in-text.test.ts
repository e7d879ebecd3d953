import { describe, expect, it } from 'vitest';
import { structuredInText } from './structured-in-text';

describe('structured references in what a payer writes', () => {
  it.each([
    ['+++090/9337/55493+++', ['+++090/9337/55493+++']],
    ['VAN KLANT NV ***090/9337/55493*** REF 12', ['***090/9337/55493***']],
    ['mededeling 090/9337/55493', ['090/9337/55493']],
    ['rf18 5390 0754 7034 met dank', ['RF18 5390 0754 7034']],
    ['Ref RF40 1234 5678 9012 3456 7890 1', ['RF40 1234 5678 9012 3456 7890 1']],
    ['RF18539007547034', ['RF18539007547034']],
    ['RF19 5390 0754 7034', []],
    ['ESR 21 00000 00003 13947 14300 09017', ['21 00000 00003 13947 14300 09017']],
    ['ISSUER: CUR                 REF: 8000000020261001', ['8000000020261001']],
    ['0050001234567890', []],
    ['090/9337/554931', []],
    ['factuur 2026001 van 01/10/2026', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(structuredInText(text)).toEqual(expected);
  });

  it('comes to an end on text that means harm', () => {
    for (const text of ['+++', '*', '12 ', '00000 '].map((part) => part.repeat(2_000)))
      expect(structuredInText(text)).toEqual([]);
    for (const text of ['RF18 ', 'RF18 1234 '].map((part) => part.repeat(2_000)))
      expect(structuredInText(text).length).toBeLessThan(2_000);
  });
});
