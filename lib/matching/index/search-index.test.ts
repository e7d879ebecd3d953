import { describe, expect, it } from 'vitest';
import { MemoryIndex } from '@/tests/support/matching/memory-index';
import { keyHash } from './key-hash';
import { gramsOf } from './name-keys';

const index = new MemoryIndex([
  { debtor: '1', name: 'Kwintelstra Waterbouw B.V.', city: 'Utrecht' },
  { debtor: '2', name: 'Zonnewindhoek Waterbouw B.V.', city: 'Utrecht' },
  { debtor: '3', name: 'Zonnewindhoek Ostravelle', city: 'Breda' },
]);
const needsOf = (name: string) => index.needsOf({ name, city: 'Utrecht' });
const partsOf = (word: string): readonly number[] => gramsOf([word]).map((gram) => keyHash('gram', gram));

describe('a search asks the index', () => {
  it('for words, then for the names that have them all, and for nothing more', () => {
    const [words, names, ...more] = needsOf('Waterbouw Kwintelstra');
    expect(words?.ids).toEqual([]);
    expect(names).toMatchObject({ hashes: [] });
    expect(names?.ids).toContain(0);
    expect(more).toEqual([]);
  });

  it('for the parts of a word that nobody has, and of no other, while it asks for names', () => {
    const [, second] = needsOf('Kwimtelstra Waterbouw');
    expect(second?.ids).not.toEqual([]);
    expect(second?.hashes).toEqual(partsOf('kwimtelstra'));
  });

  it('for the parts of the rarest word where nobody has them all together', () => {
    const [, second] = needsOf('Kwintelstra Zonnewindhoek');
    expect(second?.hashes).toEqual(partsOf('kwintelstra'));
  });
});
