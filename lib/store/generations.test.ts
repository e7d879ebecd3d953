import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookGeneration } from '@/lib/domain/book';
import type { Alias, DebtorRecord } from '@/lib/domain/debtor';
import { companyId, type DebtorKey, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { type Instant, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import { dropGeneration, sweepPositions, unfinishedGenerations } from './clean-up';
import { database } from './database';
import { debtorsByAliases, debtorsByKeys, debtorsByPrefix } from './debtors';
import { GenerationWriter } from './generation-writer';
import { currentGenerations, markReady, stagedGeneration, switchCurrent } from './generations';
import { readPositions } from './positions';

const COMPANY = companyId('c');
const NOW = '2026-11-22T10:00:00.000Z' as Instant;
let keys = 0;
const newKey = (): DebtorKey => debtorKey(`key-${++keys}`);
const aliasesOf = ({ number, name, vatId }: DebtorRecord): Alias[] => [
  { kind: 'number', value: number },
  ...(vatId ? [{ kind: 'vat', value: vatId } as const] : []),
  ...(name ? [{ kind: 'name', value: name.toLowerCase() } as const] : []),
];

const generation = (id: string): BookGeneration => ({
  id: generationId(id),
  company: COMPANY,
  source: sourceId('file'),
  state: 'writing',
  fileName: `${id}.csv`,
  kind: 'file',
  startedAt: NOW,
  finishedAt: null,
  about: {
    software: null,
    administration: null,
    currency: EUR,
    asOf: localDate('2026-11-22'),
    asOfFrom: 'contents',
    period: null,
    rung: 'due-dates',
    gaps: ['settled-items'],
  },
  totals: null,
});

const item = (id: string): OpenItem => ({
  id,
  kind: 'invoice',
  number: id,
  invoiceOn: null,
  dueOn: localDate('2026-11-01'),
  original: null,
  open: money(100, EUR),
});

const inUse = async () => (await currentGenerations(COMPANY))[0] ?? null;

/** Debtors with one item each, up to and including `finish`. */
async function write(id: string, debtors: readonly DebtorRecord[]) {
  const writer = await GenerationWriter.begin(generation(id), { newKey, aliasesOf });
  for (const debtor of debtors) {
    writer.addDebtor(debtor);
    writer.addOpenItem(debtor.number, item(`${id}-${debtor.number}`));
    await writer.makeRoom();
  }
  return writer.finish();
}

async function importBook(id: string, debtors: readonly DebtorRecord[]) {
  const { changes } = await write(id, debtors);
  await markReady(generation(id), [], changes);
  expect(await switchCurrent(generationId(id), NOW)).toBe(true);
  await sweepPositions();
  return changes;
}

async function bookOf(name: string) {
  const current = await inUse();
  const debtors = (await debtorsByAliases(COMPANY, [{ kind: 'name', value: name }])).flat();
  const positions = current ? await readPositions(current, debtors) : [];
  return positions.flat().map(({ debtor, openItems }) => ({ debtor, items: openItems.map(({ id }) => id) }));
}

const A = { number: '1', name: 'Anna', vatId: 'NL1' };
const B = { number: '2', name: 'Bert' };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

describe('a generation of the book', () => {
  it('is seen by nobody before it is confirmed', async () => {
    await write('g1', [A]);
    expect(await inUse()).toBeNull();
    expect(await bookOf('anna')).toEqual([]);
  });

  it('replaces the one before, with the same keys and nothing left of the old', async () => {
    await importBook('g1', [A, B]);
    const [before] = await bookOf('anna');
    expect(await importBook('g2', [A, B])).toEqual({ added: 0, gone: 0 });
    expect(await bookOf('anna')).toEqual([{ debtor: before?.debtor, items: ['g2-1'] }]);
    expect(await database.positions.count()).toBe(2);
    expect(await database.generations.count()).toBe(1);
    expect(await database.debtors.count()).toBe(2);
  });

  it('tells who comes and goes before it replaces anything', async () => {
    await importBook('g1', [A, B]);
    const { changes, debtors } = await write('g2', [A, { number: '3', name: 'Cor' }, { number: '4', name: 'Dirk' }]);
    expect({ ...changes, debtors }).toEqual({ added: 2, gone: 1, debtors: 3 });
  });

  it('waits for its confirmation across restarts, and can be confirmed once', async () => {
    const { changes } = await write('g1', [A]);
    await markReady(generation('g1'), [{ place: { line: 3 }, reason: 'debtor-missing', field: null, found: null }], changes);
    const staged = await stagedGeneration(COMPANY);
    expect(staged).toMatchObject({ generation: { id: 'g1', state: 'ready' }, changes: { added: 1, gone: 0 }, current: null });
    expect(staged?.rejections).toHaveLength(1);
    expect(await switchCurrent(generationId('g1'), NOW)).toBe(true);
    expect(await switchCurrent(generationId('g1'), NOW)).toBe(false);
    expect(await stagedGeneration(COMPANY)).toBeNull();
  });

  it('leaves the old book as it was when it is dropped half-way or when ready', async () => {
    await importBook('g1', [A]);
    const { changes } = await write('g2', [{ ...A, name: 'Other', vatId: 'NL9' }, B]);
    await markReady(generation('g2'), [], changes);
    await dropGeneration(generationId('g2'));
    expect(await bookOf('anna')).toMatchObject([{ items: ['g1-1'] }]);
    expect(await debtorsByAliases(COMPANY, [{ kind: 'vat', value: 'NL9' }])).toEqual([[]]);
    expect(await database.debtors.count()).toBe(1);
    expect(await database.positions.count()).toBe(1);
    expect(await database.debtorChanges.count()).toBe(0);
    expect(await stagedGeneration(COMPANY)).toBeNull();
  });

  it('is found by the clean-up after a crash, and removed even if the clean-up crashed too', async () => {
    await importBook('g1', [A]);
    await write('g2', [A, B]);
    await database.positions.where(':id').equals(['g2', '1', 0]).delete();
    expect((await unfinishedGenerations()).map(({ id }) => id)).toEqual(['g2']);
    await dropGeneration(generationId('g2'));
    expect(await unfinishedGenerations()).toEqual([]);
    expect(await bookOf('anna')).toMatchObject([{ items: ['g1-1'] }]);
  });

  it('cannot be dropped once it is the book', async () => {
    await importBook('g1', [A]);
    await dropGeneration(generationId('g1'));
    expect(await bookOf('anna')).toMatchObject([{ items: ['g1-1'] }]);
  });

  it('lets a debtor that left come back under its own key', async () => {
    await importBook('g1', [A, B]);
    const [before] = await bookOf('bert');
    await importBook('g2', [A]);
    expect(await bookOf('bert')).toEqual([]);
    await importBook('g3', [A, B]);
    expect((await bookOf('bert'))[0]?.debtor).toBe(before?.debtor);
  });

  it('finds a renamed debtor by its old name, once the rename is confirmed', async () => {
    await importBook('g1', [A]);
    await importBook('g2', [{ ...A, name: 'Anna Nieuw' }]);
    expect(await bookOf('anna')).toMatchObject([{ items: ['g2-1'] }]);
    expect(await bookOf('anna nieuw')).toMatchObject([{ items: ['g2-1'] }]);
  });

  it('moves a number to another legal entity only when that is confirmed', async () => {
    await importBook('g1', [A]);
    const [before] = await bookOf('anna');
    const { changes } = await write('g2', [{ number: '1', name: 'Zoe', vatId: 'NL2' }]);
    expect(changes).toEqual({ added: 1, gone: 1 });
    expect(await bookOf('zoe')).toEqual([]);
    expect(await bookOf('anna')).toEqual([before]);
    await markReady(generation('g2'), [], changes);
    await switchCurrent(generationId('g2'), NOW);
    expect(await bookOf('anna')).toEqual([]);
    expect(await bookOf('zoe')).toMatchObject([{ items: ['g2-1'] }]);
  });

  it('gathers the positions of all numbers of one debtor', async () => {
    await importBook('g1', [A, { ...A, number: '7' }]);
    expect((await bookOf('anna')).map(({ items }) => items)).toEqual([['g1-1'], ['g1-7']]);
  });

  it('knows items whose debtor has no row of its own by their number', async () => {
    const writer = await GenerationWriter.begin(generation('g1'), { newKey, aliasesOf });
    writer.addOpenItem('9', item('x'));
    const { changes, debtors } = await writer.finish();
    expect(debtors).toBe(1);
    await markReady(generation('g1'), [], changes);
    await switchCurrent(generationId('g1'), NOW);
    const current = await inUse();
    const [found = []] = await debtorsByAliases(COMPANY, [{ kind: 'number', value: '9' }]);
    const [positions] = current ? await readPositions(current, found) : [];
    expect(positions?.[0]).toMatchObject({ identity: { number: '9', name: null }, openItems: [{ id: 'x' }] });
  });

  it('says null, not none, of what the file does not deliver, and takes a limit of 0 for no limit', async () => {
    await importBook('g1', [{ ...A, creditLimit: money(0, EUR) }]);
    const current = await inUse();
    const [found = []] = await debtorsByAliases(COMPANY, [{ kind: 'vat', value: 'NL1' }]);
    const [positions] = current ? await readPositions(current, found) : [];
    expect(positions?.[0]).toMatchObject({ settledItems: null, openOrders: [], creditLimit: null });
  });

  it('lists debtors by the start of a name, in order', async () => {
    await importBook('g1', [A, B, { number: '3', name: 'Anton' }]);
    const page = (offset: number) => debtorsByPrefix(COMPANY, 'name', 'an', { offset, limit: 1 });
    const [first, second] = [...(await page(0)), ...(await page(1))];
    expect([first, second].map((debtor) => debtor?.aliases.find(({ kind }) => kind === 'name')?.value)).toEqual([
      'anna',
      'anton',
    ]);
    expect(await page(2)).toEqual([]);
    expect(await debtorsByKeys([debtorKey('nobody')])).toEqual([]);
  });

  it('of more than one page is compared and dropped as a whole', async () => {
    const many = Array.from({ length: 6_100 }, (_, n) => ({ number: String(n), name: `Debtor ${n}` }));
    await importBook('g1', many);
    const { changes } = await write('g2', many.slice(100));
    expect(changes).toEqual({ added: 0, gone: 100 });
    await dropGeneration(generationId('g2'));
    expect(await database.positions.count()).toBe(6_100);
  });
});
