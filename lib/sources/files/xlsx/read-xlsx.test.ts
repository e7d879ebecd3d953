import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { type SampleCell, type SampleSheet, type WorkbookOptions, xlsxSample } from '@/tests/support/books/xlsx-sample';
import { FILE_LIMITS } from '../limits';
import { ZIP_LIMITS } from '../zip/zip-limits';
import { readXlsx } from './read-xlsx';

const pullFile = (bytes: Uint8Array<ArrayBuffer> | string) => pull(readXlsx(new Blob([bytes]), pullContext()));
const read = (sheets: readonly SampleSheet[], options?: WorkbookOptions) => pullFile(xlsxSample(sheets, options));
const day = (text: string): SampleCell => ({ day: text });
const HEADER = ['Klantnr', 'Naam', 'Factuurnr', 'Factuurdatum', 'Vervaldatum', 'Openstaand'];
const ROW: readonly SampleCell[] = ['D1', 'Jansen & Zn.', 'F1', day('2026-09-01'), day('2026-10-01'), 1234.56];
const ITEM = ['D1', 'F1', '2026-09-01', '2026-10-01', 123_456];

const items = (records: readonly DomainRecord[]) =>
  records.flatMap((r) =>
    r.kind === 'open-item' ? [[r.debtorNumber, r.item.number, r.item.invoiceOn, r.item.dueOn, r.item.open.minor]] : [],
  );
const names = (records: readonly DomainRecord[]) => records.flatMap((r) => (r.kind === 'debtor' ? [r.debtor.name] : []));

describe('a workbook', () => {
  it.each<[string, WorkbookOptions]>([
    ['with shared texts', {}],
    ['with texts in the cells', { isInline: true }],
    ['without references', { hasNoReferences: true }],
    ['that counts days from 1904', { is1904: true }],
  ])('%s', async (_, options) => {
    const { records, rejected, about } = await read(
      [{ rows: [HEADER, ROW, ['D1', null, 'F2', null, day('2026-10-02'), 2]] }],
      options,
    );
    expect(rejected).toEqual([]);
    expect(items(records)).toEqual([ITEM, ['D1', 'F2', null, '2026-10-02', 200]]);
    expect(names(records)).toEqual(['Jansen & Zn.']);
    expect(about).toMatchObject({ rung: 'due-dates', notation: { decimalMark: null, dateOrder: null } });
  });

  it('counts what a formula came to, and works nothing out', async () => {
    const { records, rejected } = await read([
      {
        rows: [
          HEADER,
          ['D1', { formula: 'CONCAT("x")', cached: 'Jansen' }, 'F1', null, null, { formula: '1+1', cached: 3 }],
          ['D1', 'Jansen', 'F2', null, null, { formula: '2+2', cached: null }],
          ['D1', 'Jansen', 'F3', null, null, { raw: ' t="e"><v>#REF!</v></c>' }],
        ],
      },
    ]);
    expect(items(records)).toEqual([['D1', 'F1', null, null, 300]]);
    expect(rejected).toMatchObject([
      { place: { line: 3 }, reason: 'amount-unreadable', found: '' },
      { place: { line: 4 }, reason: 'amount-unreadable', found: '#REF!' },
    ]);
  });

  it('reads numbers that are names, days without a format, texts that are amounts and fractions that are nearly whole', async () => {
    const { records, rejected } = await read([
      {
        rows: [
          HEADER,
          [{ digits: 5, of: 42 }, { runs: ['Jan', 'sen ', 'B.V.'] }, 2026001, 46266, 20261001, 0.1 + 0.2],
          [{ digits: 5, of: 42 }, 'Jansen', 2026002, '2026-09-02', '2026-10-02', '1.234,50-'],
          [{ digits: 5, of: 42 }, 'Jansen', 2026003, null, null, 1.239],
          [{ digits: 5, of: 42 }, 'Jansen', 2026004, null, null, 1234],
        ],
      },
    ]);
    expect(items(records)).toEqual([
      ['00042', '2026001', '2026-09-01', '2026-10-01', 30],
      ['00042', '2026002', '2026-09-02', '2026-10-02', -123_450],
      ['00042', '2026004', null, null, 123_400],
    ]);
    expect(names(records)).toEqual(['Jansen B.V.']);
    expect(rejected).toMatchObject([{ place: { line: 4 }, reason: 'amount-unreadable', found: '1.239 €' }]);
  });

  it('is read at the first sheet with a known layout; hidden rows count, merged cells hold their text once', async () => {
    const rows = [
      ['Aged Receivables Detail'],
      [null],
      ['Invoice Number', 'Invoice Date', 'Due Date', 'Invoice Reference', 'Current', '< 1 Month', 'Older', 'Total'],
      ['Acme'],
      ['INV-1', day('2026-02-01'), day('2026-02-15'), null, null, 7.5, null, 7.5],
      ['INV-2', day('2026-02-02'), day('2026-02-16'), null, null, null, 2.5, 2.5],
      ['Total Acme', null, null, null, 0, 7.5, 2.5, 10],
      ['Total', null, null, null, 0, 7.5, 2.5, { formula: 'SUM(H5)', cached: 10 }],
      ['Percentage of total', null, null, null, { share: 0 }, { share: 0.75 }, { share: 0.25 }, { share: 1 }],
    ];
    const after = '<mergeCells count="1"><mergeCell ref="A4:H4"/></mergeCells>';
    const { records, rejected, about } = await read([
      { rows: [['Read me'], ['Made by', 'somebody']] },
      { rows, after, hidden: [5] },
    ]);
    expect(rejected).toEqual([]);
    expect(items(records).map((row) => row.slice(1))).toEqual([
      ['INV-1', '2026-02-01', '2026-02-15', 750],
      ['INV-2', '2026-02-02', '2026-02-16', 250],
    ]);
    expect(about.software).toBe('Xero');
  });

  it('passes over sheets of suppliers, and names another one of customers', async () => {
    const suppliers = { name: 'Crediteuren', rows: [['Crediteurnr', ...HEADER.slice(1)], ROW] };
    const { records, rejected } = await read([
      suppliers,
      { name: 'Januari', rows: [HEADER, ROW] },
      { name: 'Februari', rows: [HEADER, ROW] },
      { name: 'Oud', state: 'hidden', rows: [HEADER, ROW] },
    ]);
    expect(items(records)).toEqual([ITEM]);
    expect(rejected).toMatchObject([{ reason: 'sheet-not-read', found: 'Februari' }]);
    expect((await refusalOf(read([suppliers]))).kind).toBe('no-debtors');
  });

  it('takes no name and no day from a cell with an error', async () => {
    const error = (text: string): SampleCell => ({ raw: ` t="e"><v>${text}</v></c>` });
    const { records, rejected } = await read([{ rows: [HEADER, ['D1', error('#N/A'), 'F1', null, error('#N/A'), 2]] }]);
    expect(rejected).toEqual([]);
    expect(items(records)).toEqual([['D1', 'F1', null, null, 200]]);
    expect(names(records)).toEqual([null]);
  });

  it('asks what its columns are where nobody knows', async () => {
    const refusal = await refusalOf(
      read([
        {
          rows: [
            ['Wie', 'Wat', 'Hoeveel'],
            ['Jansen', 'F1', 12.5],
            ['Smid', 'F2', 13.5],
          ],
        },
      ]),
    );
    expect(refusal).toMatchObject({
      kind: 'columns-unknown',
      table: { header: ['Wie', 'Wat', 'Hoeveel'], guess: ['name', 'invoice', 'open'] },
    });
  });

  it('keeps spaces within texts, and reads escaped characters', async () => {
    const { records } = await read([{ rows: [HEADER, ['D1', 'Jan  en_x0020_Zn <x>', 'F1', null, null, 1]] }]);
    expect(names(records)).toEqual(['Jan  en Zn <x>']);
  });
});

describe('a workbook that is not taken', () => {
  const sheet = (rows: SampleSheet['rows'], after = '') => xlsxSample([{ rows, after }]);

  it.each<[string, () => Uint8Array<ArrayBuffer> | string, string]>([
    ['one of before 2007, or with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4), 'workbook-form'],
    ['cut off', () => sheet([HEADER, ROW]).slice(0, -50), 'malformed'],
    ['without rows', () => sheet([]), 'empty'],
    ['with blank cells alone', () => sheet([[null, null]]), 'empty'],
    ['with a header alone', () => sheet([HEADER]), 'no-debtors'],
    [
      'with a million columns',
      () =>
        sheet([
          [...HEADER, { raw: ' r="XFD1"><v>1</v></c>' }].map((cell, at) =>
            at === 6 ? { raw: '><v>1</v></c><c r="BDWGN1"><v>1</v></c>' } : cell,
          ),
          ROW,
        ]),
      'too-many-columns',
    ],
    ['with a text that is not there', () => sheet([HEADER, ['D1', { raw: ' t="s"><v>99</v></c>' }]]), 'malformed'],
    ['with a long text', () => sheet([HEADER, ['D1', 'x'.repeat(100_000)]]), 'value-too-long'],
  ])('%s', async (_, bytes, kind) => {
    expect((await refusalOf(pullFile(bytes()))).kind).toBe(kind);
  });

  it.each([
    ['its sheet', 'xl/worksheets/sheet1.xml', 'worksheet'],
    ['its texts', 'xl/sharedStrings.xml', 'sst'],
  ])('with an entity bomb in %s', async (_, name, root) => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE ${root} [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><${root}><si><t>&b;</t></si></${root}>`;
    const { zipSample } = await import('@/tests/support/books/zip-sample');
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const workbook = '<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
    const parts = [
      { name: 'xl/workbook.xml', data: workbook },
      { name: 'xl/_rels/workbook.xml.rels', data: relations },
      ...(name.includes('sheet1') ? [] : [{ name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>' }]),
      { name, data: bomb },
    ];
    expect((await refusalOf(pullFile(zipSample(parts)))).kind).toBe('doctype');
  });

  it('that would grow without end', async () => {
    const bytes = xlsxSample([{ rows: [HEADER, ROW] }], {
      extraParts: [{ name: 'xl/media/a.bin', data: new Uint8Array(12_000_000) }],
    });
    expect((await refusalOf(pullFile(bytes))).kind).toBe('too-large');
    const limits = { ...FILE_LIMITS, zip: { ...ZIP_LIMITS, entries: 2 } };
    expect((await refusalOf(pull(readXlsx(new Blob([bytes]), pullContext(), limits)))).kind).toBe('too-large');
  });
});
