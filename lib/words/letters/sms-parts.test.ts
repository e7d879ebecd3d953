import { describe, expect, it } from 'vitest';
import { plainForSms, smsParts } from './sms-parts';

describe('how many messages a text is', () => {
  it.each([
    ['160 plain characters', 'a'.repeat(160), 1],
    ['one more', 'a'.repeat(161), 2],
    ['three full ones', 'a'.repeat(459), 3],
    ['a euro sign counts twice', `€${'a'.repeat(159)}`, 2],
    ['70 characters with one that is not in the alphabet', `ő${'a'.repeat(69)}`, 1],
    ['one more of those', `ő${'a'.repeat(70)}`, 2],
  ])('%s', (_, text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
  it('keeps a message in the alphabet of phones', () => {
    const text = plainForSms('€\u00a06\u202f350,00 – “n’est” …');
    expect([text, smsParts(text.padEnd(150))]).toEqual(['€ 6 350,00 - "n\'est" ...', 1]);
  });
});
