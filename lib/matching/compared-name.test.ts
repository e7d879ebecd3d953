import { describe, expect, it } from 'vitest';
import { comparedName } from './compared-name';

const wordsOf = (text: string) => comparedName(text).words;

describe('the words by which names are compared', () => {
  it('leave out a word for "and" between two others, in any language', () => {
    for (const and of ['&', 'en', 'und', 'et', 'and', '+']) expect(wordsOf(`Jansen ${and} Bakker`)).toEqual(['jansen', 'bakker']);
  });

  it('keep what only looks like one in front, where it is the initials of somebody', () => {
    for (const initials of ['EN', 'ET', 'OG'])
      expect(wordsOf(`${initials} Textiel B.V.`)).toEqual([initials.toLowerCase(), 'textiel']);
    expect(comparedName('ET Textiel').squeezed).not.toBe(comparedName('Textiel').squeezed);
  });
});
