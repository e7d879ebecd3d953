import { describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { SourceRefused } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';
import { FILE_SOURCES } from '@/lib/sources/registry';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookXlsx } from '@/tests/support/books/book-xlsx';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { zipSample } from '@/tests/support/books/zip-sample';
import { SOURCE_SAMPLES } from './source-samples';

const SIZE = { debtors: 300, itemsPerDebtor: 10, settledPerDebtor: 2, seed: 7, today: localDate('2026-11-22') };
const workbook = bookXlsx(SIZE);

async function read(bytes: BlobPart, signal?: AbortSignal) {
  const file = new Blob([bytes]);
  const source = await recognise(file, 'wrong.name');
  expect(source.id).toBe('xlsx');
  return source.parse(file, pullContext('wrong.name', signal));
}

/** What tests/contract/sources.test.ts asks of text, asked of a workbook. */
describe('the source xlsx', () => {
  it('recognises its own by content, and nobody else claims one', () => {
    const head = workbook.subarray(0, 4_096);
    expect(FILE_SOURCES.filter(({ sniff }) => sniff(head, 'x') > 0).map(({ id }) => id)).toEqual(['xlsx']);
    const xlsx = FILE_SOURCES.find(({ id }) => id === 'xlsx');
    const packed = zipSample([{ name: 'a.xml', data: ublSample() }]);
    expect(xlsx?.sniff(packed.subarray(0, 4_096), 'book.xlsx')).toBe(0);
    for (const { text } of Object.values(SOURCE_SAMPLES))
      expect(xlsx?.sniff(new TextEncoder().encode(text().slice(0, 4_000)), 'book.xlsx')).toBe(0);
  });

  it('gives what the same book gives as CSV, twice the same, in batches with progress to the last byte', async () => {
    const [first, second] = [await pull(await read(workbook)), await pull(await read(workbook))];
    const csv = new Blob([...bookCsv(SIZE)]);
    const same = await pull((await recognise(csv, 'x.csv')).parse(csv, pullContext()));
    expect(second).toEqual(first);
    expect(openByDebtor(first.records)).toEqual(openByDebtor(same.records));
    expect(first.records.length).toBe(same.records.length);
    expect(first.rejected).toEqual([]);
    expect(first.about).toMatchObject({ currency: 'EUR', asOf: '2026-11-22', asOfFrom: 'contents', rung: 'due-dates' });
    expect(first.batches.length).toBeGreaterThan(2);
    const bytes = first.batches.map(({ progress }) => progress.bytes);
    expect(bytes).toEqual(bytes.toSorted((one, other) => one - other));
    expect(first.batches.at(-1)?.progress).toMatchObject({ bytes: workbook.length, totalBytes: workbook.length });
  });

  it('keeps one bad row apart, with its place, and takes all others', async () => {
    const whole = await pull(await read(workbook));
    const poisoned = await pull(await read(bookXlsx(SIZE, { row: 40, text: 'twelve' })));
    expect(poisoned.rejected).toEqual([{ place: { line: 41 }, reason: 'amount-unreadable', field: 'open', found: 'twelve' }]);
    expect(poisoned.records.length).toBe(whole.records.length - 1);
  });

  it('stops within a batch when it is told to, with the reason it is given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let batches = 0;
    const pulling = async () => {
      for await (const _batch of await read(workbook, controller.signal)) {
        batches++;
        controller.abort(reason);
      }
    };
    await expect(pulling()).rejects.toBe(reason);
    expect(batches).toBe(1);
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['its first half', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['a byte that is another', (bytes) => bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 255)],
    ['its directory away', (bytes) => bytes.slice(0, -100)],
    ['zero bytes behind', (bytes) => Uint8Array.of(...bytes.slice(0, 50_000), ...new Uint8Array(5_000))],
  ])('ends well when given %s', async (_, spoil) => {
    try {
      await pull(await read(spoil(workbook)));
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
      expect(error.refusal.kind).toMatch(/^(malformed|truncated|encoding|empty|no-debtors|too-large)$/);
    }
  });

  it.each([
    ['a workbook of before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a page that is named as one', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'],
    [
      'an OpenDocument sheet',
      zipSample([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true }]),
    ],
  ])('says how %s can be saved', async (_, bytes) => {
    expect((await refusalOf(pull(await read(bytes)))).kind).toBe('workbook-form');
  });

  it('is no other office document', async () => {
    const letter = zipSample([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data: '<document/>' },
    ]);
    expect((await refusalOf(recognise(new Blob([letter]), 'a.docx'))).kind).toBe('not-recognised');
  });
});
