import { describe, expect, it } from 'vitest';
import { wordSimilarity } from './word-similarity';

describe('how far two words are one', () => {
  it.each([
    ['techniek', 'techniek', 1],
    ['techniek', 'techiek', 0.92],
    ['techniek', 'technniek', 0.92],
    ['techniek', 'teckniek', 0.92],
    ['techniek', 'techneik', 0.92],
    ['bouw', 'bauw', 0.8],
    ['schilder', 'shcilbder', 0.8],
    ['schilder', 'scilderd', 0.8],
    ['schilder', 'schoelter', 0],
    ['janse', 'jnaes', 0],
    ['bouw', 'zout', 0],
    ['techn', 'techniek', 0.75],
    ['2024', '2025', 0],
  ])('%s and %s: %f', (one, other, similarity) => {
    expect(wordSimilarity(one, other)).toBe(similarity);
    expect(wordSimilarity(other, one)).toBe(similarity);
  });
});
