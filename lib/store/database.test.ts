import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { companyId, debtorKey, generationId } from '@/lib/domain/ids';
import { bulkWriteDebtors, bulkWritePositions } from './bulk-write';
import { Database } from './database';
import type { DebtorRow } from './debtor-row';
import type { PositionRow } from './position-row';
import { type SchemaVersion, VERSIONS } from './versions';

const NAME = 'migrating';
const debtor: DebtorRow = {
  key: debtorKey('k'),
  company: companyId('c'),
  numbers: ['file|1'],
  lookups: ['c|name|anna'],
  bornIn: generationId('g'),
};
const position: PositionRow = {
  generation: generationId('g'),
  number: '1',
  part: 0,
  debtor: null,
  open: [],
  settled: [],
  orders: [],
};

/** What a next release would do: a new table, a new index, and rows that get a new property. */
const NEXT: SchemaVersion = {
  version: (VERSIONS.at(-1)?.version ?? 0) + 1,
  stores: { notes: 'id', debtors: 'key, *lookups, *numbers' },
  upgrade: async (transaction) => {
    await transaction.table('answers').put({ debtor: 'k', company: 'c', buyerSize: 'large', at: '2026-11-22T00:00:00.000Z' });
  },
};

afterEach(() => Database.delete(NAME));

describe('the schema', () => {
  it('has versions that only go up', () => {
    const numbers = VERSIONS.map(({ version }) => version);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('keeps all data when a next version opens the database of this one', async () => {
    const now = new Database(NAME, VERSIONS);
    await bulkWriteDebtors([debtor], now);
    await bulkWritePositions([position], now);
    now.close();

    const next = new Database(NAME, [...VERSIONS, NEXT]);
    expect(await next.debtors.toArray()).toEqual([debtor]);
    expect(await next.positions.toArray()).toEqual([position]);
    expect(await next.debtors.where('numbers').equals('file|1').count()).toBe(1);
    expect(await next.answers.get(debtor.key)).toMatchObject({ buyerSize: 'large' });
    next.close();
  });

  it('gives the first release a place for policies, and keeps its book', async () => {
    const first = new Database(NAME, VERSIONS.slice(0, 1));
    await bulkWriteDebtors([debtor], first);
    await bulkWritePositions([position], first);
    first.close();

    const now = new Database(NAME, VERSIONS);
    expect(await now.debtors.toArray()).toEqual([debtor]);
    expect(await now.positions.toArray()).toEqual([position]);
    expect(await now.policies.count()).toBe(0);
    now.close();
  });

  it('empties an index of names of the release before, which is made anew of the book', async () => {
    const before = new Database(
      NAME,
      VERSIONS.filter(({ version }) => version <= 7),
    );
    await bulkWriteDebtors([debtor], before);
    await before.table('names').put({ company: 'c', id: 0, name: { debtor: 'file|1' } });
    await before.table('nameBuckets').put({ company: 'c', bucket: 3, bytes: new Uint8Array([1]) });
    await before.table('nameIndexes').put({ company: 'c', size: 1, done: ['g'] });
    before.close();

    const now = new Database(NAME, VERSIONS);
    expect(await Promise.all([now.names.count(), now.nameBuckets.count(), now.nameIndexes.count()])).toEqual([0, 0, 0]);
    expect(await now.debtors.toArray()).toEqual([debtor]);
    now.close();
  });
});
