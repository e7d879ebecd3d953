import { describe, expect, it } from 'vitest';
import type { Alias } from '@/lib/domain/debtor';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { DebtorDirectory } from './debtor-directory';
import type { DebtorRow } from './debtor-row';
import { encodeLookup } from './lookup';

const COMPANY = companyId('c');
const vat = (value: string): Alias => ({ kind: 'vat', value });
const registration = (value: string): Alias => ({ kind: 'registration', value });
const name = (value: string): Alias => ({ kind: 'name', value });

/** A debtor of an earlier import. */
const known = (key: string, number: string, ...aliases: Alias[]): DebtorRow => ({
  key: debtorKey(key),
  company: COMPANY,
  numbers: [`file|${number}`],
  lookups: aliases.map((alias) => encodeLookup(COMPANY, alias)),
  bornIn: generationId('before'),
});

/** The key that each told number ends with, new ones being `new-1`, `new-2`, and what is to be written. */
function imported(before: readonly DebtorRow[], ...told: [string, ...Alias[]][]) {
  let next = 0;
  const directory = new DebtorDirectory(COMPANY, () => debtorKey(`new-${++next}`));
  directory.load(before);
  const numberOf = (number: string) => ({ source: sourceId('file'), number });
  for (const [number, ...aliases] of told) directory.see(numberOf(number), aliases);
  const keys = Object.fromEntries(told.map(([number]) => [number, directory.find(numberOf(number))?.key]));
  return { keys, deltas: directory.takeDeltas(), seen: directory.seen };
}

describe('who is who in an import', () => {
  it('gives two numbers with one VAT id one debtor', () => {
    const { keys, seen } = imported([], ['1', vat('NL1')], ['2', vat('NL1')]);
    expect(keys).toEqual({ 1: 'new-1', 2: 'new-1' });
    expect(seen).toBe(1);
  });

  it('keeps members of a tax group apart by their register numbers', () => {
    const { keys } = imported([], ['1', vat('NL1'), registration('10')], ['2', vat('NL1'), registration('20')]);
    expect(keys).toEqual({ 1: 'new-1', 2: 'new-2' });
  });

  it('joins by register number, also when the VAT id is another', () => {
    const { keys } = imported([], ['1', registration('10'), vat('NL1')], ['2', registration('10'), vat('NL2')]);
    expect(keys).toEqual({ 1: 'new-1', 2: 'new-1' });
  });

  it('has nothing to write when the same is told again', () => {
    const before = [known('a', '1', vat('NL1'), name('x')), known('b', '2', name('y'))];
    const { keys, deltas, seen } = imported(before, ['1', vat('NL1'), name('x')], ['2', name('y')]);
    expect({ keys, deltas, seen }).toEqual({ keys: { 1: 'a', 2: 'b' }, deltas: [], seen: 2 });
  });

  it('keeps the key of a renamed debtor and adds the new name, once the import is confirmed', () => {
    const { keys, deltas } = imported([known('a', '1', name('old'))], ['1', name('new')]);
    expect(keys).toEqual({ 1: 'a' });
    expect(deltas).toMatchObject([{ key: 'a', isStaged: true, lookups: ['c|name|new'] }]);
  });

  it('does not merge two known debtors, and then joins nobody by what they share', () => {
    const before = [known('a', '1', name('x')), known('b', '2', vat('NL2'))];
    expect(imported(before, ['1', vat('NL2')], ['3', vat('NL2')]).keys).toEqual({ 1: 'a', 3: 'new-1' });
  });

  it.each<[string, [string, ...Alias[]][]]>([
    [
      'before',
      [
        ['9', vat('NL1')],
        ['1', vat('NL2')],
      ],
    ],
    [
      'after',
      [
        ['1', vat('NL2')],
        ['9', vat('NL1')],
      ],
    ],
  ])('follows the legal entity when debtors are renumbered, told %s', (_, told) => {
    const { keys, deltas } = imported([known('a', '1', vat('NL1'))], ...told);
    expect(keys).toEqual({ 1: 'new-1', 9: 'a' });
    expect(deltas.every(({ isStaged }) => isStaged)).toBe(true);
    expect(deltas.find(({ key }) => key === 'a')).toMatchObject({ numbers: ['file|9'], lostNumbers: ['file|1'] });
  });

  it('keeps a debtor whose VAT id changes while its register number stays', () => {
    const before = [known('a', '1', vat('NL1'), registration('10'))];
    expect(imported(before, ['1', vat('NL2'), registration('10')]).keys).toEqual({ 1: 'a' });
  });

  it('keeps a debtor of which the file says less than before', () => {
    expect(imported([known('a', '1', vat('NL1'))], ['1', name('x')]).keys).toEqual({ 1: 'a' });
  });

  it('writes a new debtor at once, and what is told of it later as an addition', () => {
    const directory = new DebtorDirectory(COMPANY, () => debtorKey('new'));
    const number = { source: sourceId('file'), number: '1' };
    directory.see(number, [name('x')]);
    expect(directory.takeDeltas()).toMatchObject([
      { isStored: false, isStaged: false, numbers: ['file|1'], lookups: ['c|name|x'] },
    ]);
    directory.see(number, [name('x'), vat('NL1')]);
    expect(directory.takeDeltas()).toMatchObject([{ isStored: true, isStaged: false, numbers: [], lookups: ['c|vat|NL1'] }]);
  });
});

describe('number and name alone, told by another source', () => {
  /** Told by a live source, of a book that files brought. */
  function told(before: readonly DebtorRow[], ...rows: [string, ...Alias[]][]) {
    let next = 0;
    const live = sourceId('live:c');
    const directory = new DebtorDirectory(COMPANY, () => debtorKey(`new-${++next}`), live);
    directory.load(before);
    for (const [number, ...aliases] of rows) directory.see({ source: live, number }, aliases);
    const early = directory.takeDeltas();
    directory.joinHomonyms();
    const keys = rows.map(([number]) => directory.find({ source: live, number })?.key);
    return { keys, early, deltas: directory.takeDeltas(), seen: directory.seen, pending: directory.pending };
  }
  const JANSEN = name('jansen');

  it('are the same debtor when both are the same and nobody else has that name', () => {
    const { keys, early, deltas, seen, pending } = told(
      [known('a', '1001', JANSEN)],
      ['1001', JANSEN, name('j')],
      ['7', name('x')],
    );
    expect(keys).toEqual(['new-1', 'new-2']);
    expect(told([known('a', '1001', JANSEN)], ['1001', JANSEN], ['7', name('x')]).keys).toEqual(['a', 'new-2']);
    expect({ early: early.length, deltas: deltas.length, seen, pending }).toEqual({ early: 2, deltas: 0, seen: 2, pending: 0 });
  });

  it('write the number to the debtor that is known, staged, and no other debtor', () => {
    const { early, deltas } = told([known('a', '1001', JANSEN)], ['1001', JANSEN, { kind: 'domain', value: 'jansen.nl' }]);
    expect(early).toEqual([]);
    expect(deltas).toEqual([
      {
        key: 'a',
        isStored: true,
        isStaged: true,
        numbers: ['live:c|1001'],
        lostNumbers: [],
        lookups: ['c|domain|jansen.nl'],
      },
    ]);
  });

  it.each<[string, DebtorRow[], [string, ...Alias[]][]]>([
    ['homonyms in the book', [known('a', '1001', JANSEN), known('b', '1002', JANSEN)], [['1001', JANSEN]]],
    [
      'homonyms in the other source',
      [known('a', '1001', JANSEN)],
      [
        ['1001', JANSEN],
        ['5', JANSEN],
      ],
    ],
    [
      'homonyms in both',
      [known('a', '1', JANSEN), known('b', '2', JANSEN)],
      [
        ['1', JANSEN],
        ['2', JANSEN],
      ],
    ],
    ['another name', [known('a', '1001', JANSEN)], [['1001', name('jansens')]]],
    ['another number', [known('a', '1001', JANSEN)], [['1002', JANSEN]]],
    ['no name', [known('a', '1001')], [['1001']]],
    ['an identifier in the book', [known('a', '1001', JANSEN, vat('NL1'))], [['1001', JANSEN]]],
    ['an identifier in the other source', [known('a', '1001', JANSEN)], [['1001', JANSEN, registration('10')]]],
    [
      'an identifier told later',
      [known('a', '1001', JANSEN)],
      [
        ['1001', JANSEN],
        ['1001', vat('NL1')],
      ],
    ],
  ])('stay two debtors with %s', (_, before, rows) => {
    const { keys, deltas, early } = told(before, ...rows);
    expect(keys.filter((key) => !key?.startsWith('new-'))).toEqual([]);
    const written = [...early, ...deltas].map(({ key }) => key);
    expect(new Set(written).size).toBe(new Set(keys).size);
  });
});
