import { describe, expect, it } from 'vitest';
import { isValidVatId } from '@/lib/domain/identifiers/vat-id';
import { localDate } from '@/lib/domain/local-date';
import { recognise } from '@/lib/sources/recognise';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookFile } from '@/tests/support/books/book-file';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { type BookSize, generateBook } from '@/tests/support/books/generate-book';
import { openByDebtor, pull, pullContext } from '@/tests/support/books/pull';
import { unusedVatId } from '@/tests/support/books/vat-id';

const SIZE: BookSize = { debtors: 500, itemsPerDebtor: 12, settledPerDebtor: 6, seed: 42, today: localDate('2026-11-22') };

async function read(texts: Iterable<string>, name: string) {
  const file = bookFile(texts, name);
  const source = await recognise(file, name);
  return pull(source.parse(file, pullContext(name)));
}

function expectedOpen(): Record<string, number> {
  const sums = [...generateBook(SIZE)].map(
    ({ number, items }) => [number, items.reduce((sum, { open }) => sum + open, 0)] as const,
  );
  return Object.fromEntries(sums);
}

describe('one book in two formats', () => {
  it('gives the same positions and settled items from a table, a sub-ledger and journals', async () => {
    const [csv, xaf] = [await read(bookCsv(SIZE), 'b.csv'), await read(bookXaf(SIZE), 'b.xaf')];
    expect(openByDebtor(csv.records)).toEqual(expectedOpen());
    expect(openByDebtor(xaf.records)).toEqual(expectedOpen());
    const settled = (records: typeof csv.records) =>
      records
        .filter(({ kind }) => kind === 'settled-item')
        .map((record) => JSON.stringify(record))
        .sort();
    expect(settled(xaf.records)).toEqual(settled(csv.records));
    expect(settled(csv.records)).toHaveLength(3_000);
  });

  it('gives the same positions from the journals alone', async () => {
    const text = [...bookXaf(SIZE)].join('').replace(/<subledgers>.*<\/subledgers>/s, '');
    const { records, about } = await read([text], 'b.xaf');
    expect(about.rung).toBe('reconstructed');
    expect(openByDebtor(records)).toEqual(expectedOpen());
  });

  it('names nobody who exists: VAT ids that are valid and not given out, each once', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => unusedVatId(index));
    expect(ids.every((id) => id.startsWith('NL9999') && isValidVatId(id) === true)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same book for the same seed, and another for another', () => {
    const text = (seed: number) => [...bookCsv({ ...SIZE, debtors: 20, seed })].join('');
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
  });
});
