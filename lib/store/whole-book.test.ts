import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BookGeneration } from '@/lib/domain/book';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { bulkWriteDebtors, bulkWritePositions } from './bulk-write';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import type { PositionRow } from './position-row';
import { pagesOfWholeBook } from './whole-book';

const [ours, source] = [companyId('ours'), sourceId('file')];
const book: BookGeneration = {
  id: generationId('g2'),
  company: ours,
  source,
  state: 'current',
  fileName: 'items.csv',
  kind: 'file',
  startedAt: instant('2026-11-22T10:00:00Z'),
  finishedAt: null,
  about: null,
  totals: null,
};
const debtor = (key: string, ...numbers: string[]): DebtorRow => ({
  key: debtorKey(key),
  company: ours,
  numbers: numbers.map((number) => `file|${number}`),
  lookups: [],
  bornIn: book.id,
});
const row = (number: string, part = 0, generation = book.id): PositionRow => ({
  generation,
  number,
  part,
  debtor: part === 0 ? { number, name: `Debtor ${number}` } : null,
  open: [[`${number}-${part}`, 0, null, null, localDate('2026-12-01'), null, 100, EUR]],
  settled: [],
  orders: [],
});

beforeEach(async () => {
  await Promise.all([database.debtors.clear(), database.positions.clear()]);
});

async function read(): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for await (const page of pagesOfWholeBook(book))
    for (const { debtor: key, openItems } of page) found[key] = [...(found[key] ?? []), ...openItems.map(({ id }) => id)];
  return found;
}

describe('the whole book', () => {
  it('is every debtor of one generation, all its numbers and parts together', async () => {
    await bulkWriteDebtors([debtor('a', '1'), debtor('b', '2', '3'), debtor('gone', '9')], database);
    await bulkWritePositions([row('1'), row('1', 1), row('2'), row('3'), row('1', 0, generationId('g1'))], database);
    expect(await read()).toEqual({ a: ['1-0', '1-1'], b: ['2-0', '3-0'] });
  });

  it('comes once and complete over many pages, also where a page ends within a number', async () => {
    const numbers = Array.from({ length: 1_500 }, (_, index) => String(10_000 + index));
    await bulkWriteDebtors(
      numbers.map((number) => debtor(`k${number}`, number)),
      database,
    );
    await bulkWritePositions(
      numbers.flatMap((number) => [row(number), row(number, 1), row(number, 2)]),
      database,
    );
    const found = await read();
    expect(Object.keys(found)).toHaveLength(1_500);
    expect(Object.values(found).every((items) => items.length === 3)).toBe(true);
  });

  it('may be empty', async () => expect(await read()).toEqual({}));
});
