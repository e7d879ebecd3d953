import { describe, expect, it } from 'vitest';
import type { Alias } from '@/lib/domain/debtor';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { DebtorDirectory } from './debtor-directory';
import type { DebtorRow } from './debtor-row';

const vat = (value: string): Alias => ({ kind: 'vat', value });
const registration = (value: string): Alias => ({ kind: 'registration', value });
const name = (value: string): Alias => ({ kind: 'name', value });
const number = (text: string) => ({ source: sourceId('file'), number: text });

function directory(generation: string, known: readonly DebtorRow[] = []) {
  let next = 0;
  const made = new DebtorDirectory(companyId('c'), generationId(generation), () => debtorKey(`${generation}-${++next}`));
  made.load(known);
  return made;
}

/** All debtors after an import that told of `told`. */
function imported(generation: string, told: readonly [string, ...Alias[]][], known: readonly DebtorRow[] = []): DebtorRow[] {
  const made = directory(generation, known);
  for (const [text, ...aliases] of told) made.see(number(text), aliases);
  const { born, changed } = made.takeChanges();
  const untouched = known.filter(({ key }) => !changed.some((row) => row.key === key));
  return [...untouched, ...changed, ...born];
}

describe('who is who in an import', () => {
  it('gives two numbers with one VAT id one debtor', () => {
    const [only, ...others] = imported('g1', [
      ['1', vat('NL1')],
      ['2', vat('NL1')],
    ]);
    expect(only?.numbers).toEqual(['file|1', 'file|2']);
    expect(others).toEqual([]);
  });

  it('keeps members of a tax group apart by their register numbers', () => {
    const rows = imported('g1', [
      ['1', vat('NL1'), registration('10')],
      ['2', vat('NL1'), registration('20')],
    ]);
    expect(rows.map(({ numbers }) => numbers)).toEqual([['file|1'], ['file|2']]);
  });

  it('joins by register number when there is no VAT id', () => {
    const rows = imported('g1', [
      ['1', registration('10'), vat('NL1')],
      ['2', registration('10')],
    ]);
    expect(rows).toHaveLength(1);
  });

  it('changes nothing when the same is told again', () => {
    const told: [string, ...Alias[]][] = [
      ['1', vat('NL1'), name('a')],
      ['2', name('b')],
    ];
    const first = imported('g1', told);
    const again = directory('g2', first);
    for (const [text, ...aliases] of told) again.see(number(text), aliases);
    expect(again.takeChanges()).toEqual({ born: [], changed: [] });
    expect(again.seen).toBe(2);
  });

  it('keeps the key and the old name of a renamed debtor', () => {
    const [before] = imported('g1', [['1', name('old')]]);
    const [after] = imported('g2', [['1', name('new')]], before && [before]);
    expect(after?.key).toBe(before?.key);
    expect(after?.lookups).toEqual(['c|name|old', 'c|name|new']);
  });

  it('keeps a number with its debtor when its VAT id belongs to another, and then joins nobody by that id', () => {
    const before = imported('g1', [
      ['1', name('a')],
      ['2', vat('NL2')],
    ]);
    const after = imported(
      'g2',
      [
        ['1', vat('NL2')],
        ['3', vat('NL2')],
      ],
      before,
    );
    expect(after.map(({ numbers }) => numbers)).toEqual(expect.arrayContaining([['file|1'], ['file|2'], ['file|3']]));
    expect(after.find(({ numbers }) => numbers[0] === 'file|1')?.key).toBe(before[0]?.key);
  });

  it('lets a VAT id follow the newest import', () => {
    const before = imported('g1', [['1', vat('NL1')]]);
    const after = imported(
      'g2',
      [
        ['1', vat('NL2')],
        ['9', vat('NL1')],
      ],
      before,
    );
    expect(after.find(({ numbers }) => numbers.includes('file|1'))?.lookups).toEqual(['c|vat|NL2']);
    expect(after.find(({ numbers }) => numbers.includes('file|9'))?.key).toBe('g2-1');
  });

  it('keeps a VAT id that the newest import is silent about', () => {
    const before = imported('g1', [['1', vat('NL1')]]);
    const after = imported('g2', [['1', name('a')]], before);
    expect(after[0]?.lookups).toEqual(['c|vat|NL1', 'c|name|a']);
  });
});
