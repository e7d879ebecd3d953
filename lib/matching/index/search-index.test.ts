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

  it('for the parts of a word that nobody has, and of no other, and only then for names', () => {
    const [, parts, names, ...more] = needsOf('Kwimtelstra Waterbouw');
    expect(parts).toEqual({ ids: [], hashes: partsOf('kwimtelstra') });
    expect(names?.ids).toContain(0);
    expect(more).toEqual([]);
  });

  it('for names that share whole words even where more speaks for others that share parts', () => {
    const named = (count: number, name: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => ({ debtor: name(at), name: name(at) }));
    const crowd = new MemoryIndex([
      ...named(300, (at) => `Bolderveen ${at}`),
      ...named(14, (at) => `Waterbouwers ${at}`),
      ...named(30, (at) => `Kwintelstra ${at}`),
    ]);
    const asked = crowd.needsOf({ name: 'Kwintelstra Waterbouwem' }).flatMap(({ ids }) => ids);
    expect(asked.some((id) => id >= 314)).toBe(true);
    expect(asked.some((id) => id >= 300 && id < 314)).toBe(true);
  });

  it('for the parts of the rarest word where nobody has them all together', () => {
    const [, second] = needsOf('Kwintelstra Zonnewindhoek');
    expect(second?.hashes).toEqual(partsOf('kwintelstra'));
  });
});
