import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { generationId } from '@/lib/domain/ids';
import { bulkWritePositions, ROWS_AT_ONCE } from './bulk-write';
import { Database } from './database';
import type { PositionRow } from './position-row';
import { VERSIONS } from './versions';

const row = (number: number, part = 0): PositionRow => ({
  generation: generationId('g'),
  number: String(number).padStart(5, '0'),
  part,
  debtor: null,
  open: [],
  settled: [],
  orders: [],
});

const db = new Database('bulk', VERSIONS);

afterEach(() => db.delete());

describe('writing many rows', () => {
  it('writes each, however many transactions that takes', async () => {
    const rows = Array.from({ length: ROWS_AT_ONCE * 2 + 1 }, (_, number) => row(number));
    await bulkWritePositions(rows, db);
    expect(await db.positions.toArray()).toEqual(rows);
  });

  it('replaces what was written of the same debtor before', async () => {
    await bulkWritePositions([row(1), row(2)], db);
    await bulkWritePositions([{ ...row(1), orders: [['A1', 100, 'EUR' as never]] }], db);
    expect((await db.positions.toArray()).map(({ orders }) => orders.length)).toEqual([1, 0]);
  });

  it('fails as the database does, and begins nothing after that', async () => {
    const broken = { ...row(0), debtor: (() => null) as never };
    const rows = Array.from({ length: ROWS_AT_ONCE * 2 }, (_, number) => (number === 0 ? broken : row(number)));
    await expect(bulkWritePositions(rows, db)).rejects.toThrow(/could not be cloned/);
    expect(await db.positions.count()).toBeLessThan(ROWS_AT_ONCE);
  });

  it('fails when the database is closed under it', async () => {
    await db.open();
    db.backendDB().close();
    await expect(bulkWritePositions([row(1)], db)).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});
