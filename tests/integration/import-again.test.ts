import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { sweepPositions } from '@/lib/store/clean-up';
import { database } from '@/lib/store/database';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookFile } from '@/tests/support/books/book-file';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { AT, emptyStore, staged } from './support/import-steps';

const SIZE = { debtors: 60, itemsPerDebtor: 4, settledPerDebtor: 3, seed: 11, today: AT.today };

beforeEach(emptyStore);

/** What says which import a row is of, or that there was one. */
const OF_THE_IMPORT = ['generations', 'scoreDues'];

/** All that is stored, but for the generations themselves and whose rows those are. */
async function stored(): Promise<Readonly<Record<string, unknown>>> {
  const tables = database.tables.filter(({ name }) => !OF_THE_IMPORT.includes(name));
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, (await table.toArray()).map((row) => ({ ...row, generation: null }))] as const),
  );
  return Object.fromEntries(rows);
}

async function importFile(file: File) {
  const { generation, changes } = await staged(file);
  await confirmImport(generation.id, AT);
  await sweepPositions();
  return { changes, about: generation.about, totals: generation.totals };
}

describe.each([
  ['a table', () => bookFile(bookCsv(SIZE), 'items.csv')],
  ['an audit file', () => bookFile(bookXaf(SIZE), 'books.xaf')],
])('%s that is imported again', (_, file) => {
  it('gives the same rows, debtor by debtor, and says that nobody came or went', async () => {
    const first = await importFile(file());
    const before = await stored();
    const again = await importFile(file());
    expect(again).toEqual({ ...first, changes: { added: 0, gone: 0 } });
    expect(await stored()).toEqual(before);
    expect(before.debtors).toHaveLength(SIZE.debtors);
    expect(await database.generations.count()).toBe(1);
  });

  it('writes nothing of any debtor', async () => {
    await importFile(file());
    const [debtors, changes] = [vi.spyOn(database.debtors, 'bulkPut'), vi.spyOn(database.debtorChanges, 'bulkPut')];
    await importFile(file());
    expect(debtors.mock.calls.flatMap(([rows]) => rows)).toEqual([]);
    expect(changes.mock.calls.flatMap(([rows]) => rows)).toEqual([]);
    vi.restoreAllMocks();
  });
});
