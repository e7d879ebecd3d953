import { describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { isMappingEnough, type TableMapping } from '@/lib/domain/table-mapping';
import type { FileConfig } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { readCsv } from '../csv/read-csv';
import { guessMapping } from './guess-mapping';
import { previewMapping } from './preview-mapping';

const CONFIG: FileConfig = { currency: EUR, fileName: 'x', modifiedOn: localDate('2026-11-20') };
const read = (text: string, mappings: readonly TableMapping[] = [], more: Partial<FileConfig> = {}) =>
  pull(readCsv(new Blob([text]), { ...pullContext(), config: { ...CONFIG, ...more, mappings } }));

const TEXT = `Overzicht november;;;;
Wie;Wat;Sinds;Uiterlijk;Hoeveel;Notitie
Jansen B.V.;F1;01-09-2026;01-10-2026;1.234,50;
Smid;F2;02-09-2026;02-10-2026;-12,00;gebeld
`;

async function unknown(text = TEXT) {
  const { table } = await refusalOf(read(text));
  if (!table) throw new Error('no table');
  return table;
}

describe('a table that nobody knows', () => {
  it('is told with its header, its first rows and what its columns seem to be', async () => {
    expect(await unknown()).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
      header: ['Wie', 'Wat', 'Sinds', 'Uiterlijk', 'Hoeveel', 'Notitie'],
      rows: [
        ['Jansen B.V.', 'F1', '01-09-2026', '01-10-2026', '1.234,50', ''],
        ['Smid', 'F2', '02-09-2026', '02-10-2026', '-12,00', 'gebeld'],
      ],
      guess: ['name', 'invoice', 'invoice_date', 'due_date', 'open', null],
    });
  });

  it('is told within bounds', async () => {
    const header = Array.from({ length: 100 }, (_, at) => `Kolom${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at)}`);
    const row = header.map((_, at) => (at === 0 ? 'Jansen' : at === 1 ? '12,50' : 'y'.repeat(500)));
    const table = await unknown([header, ...new Array(500).fill(row)].map((cells) => cells.join(';')).join('\n'));
    expect([table.header.length, table.rows.length, table.guess.length]).toEqual([40, 8, 40]);
    expect(Math.max(...table.rows.flat().map(({ length }) => length))).toBe(60);
  });

  it('is read as a person says, and so is the next file with that header', async () => {
    const { fingerprint } = await unknown();
    const mapping: TableMapping = { fingerprint, fields: ['name', 'invoice', 'invoice_date', 'due_date', 'open', null] };
    const first = await read(TEXT, [{ fingerprint: 'another', fields: [] }, mapping]);
    expect(first.rejected).toEqual([]);
    expect(openByDebtor(first.records)).toEqual({ 'name:jansen b.v.|': 123_450, 'name:smid|': -1_200 });
    const next = await read('WIE ;wat;sinds;uiterlijk;hoeveel;notitie;;\nBakker;F9;01-09-2026;01-10-2026;5,00;;;\n', [mapping]);
    expect(openByDebtor(next.records)).toEqual({ 'name:bakker|': 500 });
  });

  it('is refused where the mapping leaves out what has to be there', async () => {
    const { fingerprint } = await unknown();
    expect(await refusalOf(read(TEXT, [{ fingerprint, fields: ['name', 'invoice'] }]))).toMatchObject({
      kind: 'column-missing',
      fields: { column: 'open' },
    });
    expect(await refusalOf(read(TEXT, [{ fingerprint, fields: [null, null, null, null, 'open'] }]))).toMatchObject({
      kind: 'column-missing',
      fields: { column: 'debtor_number' },
    });
  });

  it('may have no header at all', async () => {
    const text = 'Jansen;F-1;01-10-2026;12,50\nSmid;F-2;02-10-2026;13,50\n';
    const table = await unknown(text);
    expect(table).toMatchObject({ header: [], guess: ['name', 'invoice', 'invoice_date', 'open'] });
    const { records } = await read(text, [{ fingerprint: table.fingerprint, fields: ['name', 'invoice', 'due_date', 'open'] }]);
    expect(records).toHaveLength(4);
  });
});

describe('the preview of a mapping', () => {
  it('shows the first rows as they would be read', async () => {
    const table = await unknown();
    const preview = previewMapping(table, table.guess, CONFIG);
    expect(preview.rows).toEqual([
      {
        debtor: 'Jansen B.V.',
        number: 'F1',
        invoiceOn: '2026-09-01',
        dueOn: '2026-10-01',
        open: { minor: 123_450, currency: 'EUR' },
      },
      { debtor: 'Smid', number: 'F2', invoiceOn: '2026-09-02', dueOn: '2026-10-02', open: { minor: -1_200, currency: 'EUR' } },
    ]);
    expect(previewMapping(table, ['open', 'invoice', null, null, 'name', null], CONFIG).rejections).toHaveLength(2);
  });

  it('shows nothing before enough is said, and asks for the order of day and month', async () => {
    const table = await unknown(TEXT.replaceAll('-09-2026', '/09/2026').replaceAll('-10-2026', '/10/2026'));
    expect(previewMapping(table, [], CONFIG)).toEqual({ rows: [], rejections: [], ambiguousDate: null });
    expect(previewMapping(table, table.guess, CONFIG).ambiguousDate).toBe('01/10/2026');
    expect(previewMapping(table, table.guess, { ...CONFIG, dateOrder: 'month-first' }).rows[0]?.dueOn).toBe('2026-01-10');
  });
});

describe('guessMapping', () => {
  it.each<[string, string[], string[][], (string | null)[]]>([
    [
      'by parts of names',
      [
        'Klant-id',
        'Klantnaam voluit',
        'Factuurnr. extern',
        'Dat. factuurdatum',
        'Vervaldatum (netto)',
        'Nog openstaand EUR',
        'Btwnr klant',
      ],
      [['10', 'Jansen', 'F1', '2026-01-01', '2026-02-01', '12,50', 'NL1']],
      ['debtor_number', 'name', 'invoice', 'invoice_date', 'due_date', 'open', 'vat_id'],
    ],
    [
      'by what stands in them',
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [
        ['10', 'Jansen', 'R-1', '2026-01-01', 'EUR', '12.50'],
        ['10', 'Jansen', 'R-2', '2026-01-02', 'EUR', '13.50'],
      ],
      ['debtor_number', 'name', 'invoice', 'invoice_date', 'currency', 'open'],
    ],
    [
      'never a number as what is open where an amount is told',
      ['Customer', 'Amount in DC'],
      [['100234', '12.50']],
      [null, 'open'],
    ],
    [
      'nothing',
      ['a', 'b'],
      [
        ['', ''],
        ['', ''],
      ],
      [null, null],
    ],
  ])('%s', (_, header, rows, fields) => {
    const guess = guessMapping(header, rows);
    expect(guess.map((field, at) => (fields[at] === null && field === 'invoice' ? null : field))).toEqual(fields);
  });

  it('knows what is enough', () => {
    expect(isMappingEnough(['open', 'name'])).toBe(true);
    expect(isMappingEnough(['open', 'debtor_number'])).toBe(true);
    expect(isMappingEnough(['open'])).toBe(false);
    expect(isMappingEnough(['name'])).toBe(false);
  });
});
