import { describe, expect, it } from 'vitest';
import { pickLanguage } from './language';

describe('pickLanguage', () => {
  it('takes what the person chose before what the browser wants', () => {
    expect(pickLanguage('fr', ['nl-NL', 'en'])).toBe('fr');
  });

  it('takes the first language of the browser that there is, whatever its region', () => {
    expect(pickLanguage(null, ['pt-BR', 'de-AT', 'nl'])).toBe('de');
  });

  it('speaks English to whoever has none of them', () => {
    expect(pickLanguage(null, ['pt-BR'])).toBe('en');
    expect(pickLanguage(null, [])).toBe('en');
  });

  it('is not put off by a choice that is no longer there', () => {
    expect(pickLanguage('xx', ['nl'])).toBe('nl');
  });
});
