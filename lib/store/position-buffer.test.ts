import { describe, expect, it } from 'vitest';
import { generationId } from '@/lib/domain/ids';
import { EUR, money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import { PositionBuffer } from './position-buffer';

const item = (id: string): OpenItem => ({
  id,
  kind: 'invoice',
  number: id,
  invoiceOn: null,
  dueOn: null,
  original: null,
  open: money(100, EUR),
});
const buffer = () => new PositionBuffer(generationId('g'), { least: 2, eager: 3, patient: 6 });
const shape = (rows: ReturnType<PositionBuffer['takeAll']>) => rows.map(({ number, part, open }) => [number, part, open.length]);

describe('items gathered per debtor', () => {
  it('is written in whole debtors when the rows of each stand together', () => {
    const gathered = buffer();
    for (const id of ['a', 'b']) gathered.addOpenItem('1', item(id));
    gathered.addOpenItem('2', item('c'));
    expect(gathered.isFull).toBe(true);
    expect(shape(gathered.takeFull())).toEqual([['1', 0, 2]]);
    gathered.addOpenItem('2', item('d'));
    expect(shape(gathered.takeAll())).toEqual([['2', 0, 2]]);
  });

  it('may be written early as long as that splits no debtor', () => {
    const gathered = buffer();
    for (const id of ['a', 'b']) gathered.addOpenItem('1', item(id));
    expect(gathered.isWorthWriting).toBe(false);
    gathered.addOpenItem('2', item('c'));
    expect(gathered.isWorthWriting).toBe(true);
  });

  it('holds on to debtors without items, since many files list those first', () => {
    const gathered = buffer();
    for (const number of ['1', '2', '3', '4']) gathered.addDebtor({ number, name: number });
    for (const number of ['1', '2', '3']) gathered.addOpenItem(number, item(number));
    expect(shape(gathered.takeFull())).toEqual([
      ['1', 0, 1],
      ['2', 0, 1],
    ]);
    expect(shape(gathered.takeAll())).toEqual([
      ['3', 0, 1],
      ['4', 0, 0],
    ]);
  });

  it('numbers the parts of scattered debtors, and then waits longer before it writes', () => {
    const gathered = buffer();
    for (const number of ['1', '2', '3']) gathered.addOpenItem(number, item(number));
    gathered.takeFull();
    for (const number of ['1', '2', '3']) gathered.addOpenItem(number, item(`${number}b`));
    expect(gathered.isFull).toBe(false);
    expect(gathered.isWorthWriting).toBe(false);
    expect(shape(gathered.takeAll())).toEqual([
      ['3', 0, 2],
      ['1', 1, 1],
      ['2', 1, 1],
    ]);
  });

  it('writes even a single debtor that has more items than there is room for', () => {
    const gathered = buffer();
    for (const id of ['a', 'b', 'c']) gathered.addOpenItem('1', item(id));
    expect(shape(gathered.takeFull())).toEqual([['1', 0, 3]]);
  });

  it('lets a blank in a later row of the same debtor take nothing away', () => {
    const gathered = buffer();
    gathered.addDebtor({ number: '1', name: 'Een', vatId: 'NL1' });
    gathered.addDebtor({ number: '1', name: null, city: 'Utrecht' });
    expect(gathered.takeAll()[0]?.debtor).toEqual({ number: '1', name: 'Een', vatId: 'NL1', city: 'Utrecht' });
  });
});
