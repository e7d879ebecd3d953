import { describe, expect, it } from 'vitest';
import { pull, pullContext } from '@/tests/support/books/pull';
import { xlsxSample } from '@/tests/support/books/xlsx-sample';
import { cellFormat } from './cell-format';
import { cellValue } from './cell-value';
import { readXlsx } from './read-xlsx';

const of = (code: string) => cellFormat(164, new Map([[164, code]]));

describe('the format of a cell', () => {
  it.each([
    ['[$£-809]#,##0.00', { currency: '£' }],
    ['[$USD]\\ #,##0.00', { currency: 'USD' }],
    ['_-"$"* #,##0.00_-', { currency: '$' }],
    ['#,##0.00', 'number'],
    ['[$-409]d-mmm-yyyy', 'date'],
    ['[$-409]#,##0', 'number'],
    ['"DEB"0000', { digits: 4 }],
    ['"INV"0', 'number'],
  ] as const)('%s', (code, format) => {
    expect(of(code)).toEqual(format);
  });

  it('shows the currency that it names, and keeps the number', () => {
    const cell = { type: '', style: '0', value: '-60.5', inline: '' };
    expect(cellValue(cell, { strings: [], formats: [of('[$£-809]#,##0.00')], is1904: false })).toEqual({
      text: '-60.5 £',
      number: -60.5,
    });
  });

  it('tells the currency of an amount that no column names', async () => {
    const context = pullContext();
    const rows = [
      ['Klantnr', 'Naam', 'Factuurnr', 'Openstaand'],
      ['D1', 'Jansen', 'F1', { raw: ' s="4"><v>60.5</v></c>' }],
    ];
    const config = { ...context.config, currency: 'GBP' as typeof context.config.currency };
    const { records } = await pull(readXlsx(new Blob([xlsxSample([{ rows }])]), { ...context, config }));
    expect(records).toMatchObject([{ kind: 'debtor' }, { item: { open: { minor: 6_050, currency: 'EUR' } } }]);
  });
});
