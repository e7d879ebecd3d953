import { describe, expect, it } from 'vitest';
import { normaliseNumber } from './normalise-number';
import { numberMentions } from './number-mentions';

const KNOWN = ['2026001', '2026002', 'F-1001', '1001', 'RINV/2017/00001', '2026', '17', '20260131', '12345', '123456', 'INV-77'];
const KEYS = new Set(KNOWN.map(normaliseNumber));

function found(text: string): string[] {
  return numberMentions(text, (key) => KEYS.has(key)).map(({ key, isSure }) => (isSure ? key : `${key}?`));
}

describe('numbers in what a payer writes', () => {
  it.each([
    ['Factuur 2026001', ['2026001']],
    ['factuurnr. 2026/001 en 2026-002', ['2026001', '2026002']],
    ['FACTUUR2026001', ['2026001']],
    ['fact.2026.001', ['2026001']],
    ['Betaling 2026001 dank', ['2026001?']],
    ['2026001', ['2026001']],
    ['2026 001', ['2026001']],
    ['bestelling 2026 001 dank', ['2026001?']],
    ['02026001', ['2026001']],
    ['2026001,2026002+2026001', ['2026001?', '2026002?']],
    ['rinv/2017/00001', ['RINV201700001']],
    ['uw RINV 2017 00001 bedankt', ['RINV201700001?']],
    ['F-1001', ['F1001']],
    ['f1001 dank', ['F1001']],
    ['invoice 1001', ['1001']],
    ['Rechnung Nr. 12345 vom 01.11.2026', ['12345']],
    ['klant 12345', ['12345?']],
    ['INV-77 123456', ['INV77', '123456']],
    ['factuur 17', ['17?']],
    ['huis 17', []],
    ['jaar 2026', []],
    ['factuur 2026', ['2026']],
    ['factuur van 17-11-2026', []],
    ['op 2026-01-17 om 10:01', []],
    ['EUR 1001,50 en 1.001,00 en € 1001', []],
    ['1001 euro', []],
    ['20260131 huur', ['20260131?']],
    ['12001', []],
    ['x2026001y', []],
    ['2026001A', []],
    ['NL91ABNA0417164300', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('comes to an end on text that means harm', () => {
    for (const text of ['1'.repeat(10_000), '1 '.repeat(5_000), '1.'.repeat(5_000), 'factuur '.repeat(1_250), '€'.repeat(10_000)])
      expect(found(text).length).toBeLessThanOrEqual(1);
  });
});
