import { describe, expect, it } from 'vitest';
import { openByDebtor } from '@/tests/support/books/pull';
import { pullCsv } from '@/tests/support/books/pull-csv';

describe('lines that are quoted as a whole', () => {
  it('are read as the cells within them', async () => {
    const { records, rejected } = await pullCsv(
      [
        '"Klantnr;Naam;Factuurnr;Vervaldatum;Openstaand"',
        '"1001;Jansen BV;F1;01-02-2026;12,50"',
        '"1002;""Bakker; Zn"";F2;02-02-2026;1.112,50"',
        '"1003;Smit ""De Hoek"";F3;02-02-2026;1,00"',
      ].join('\r\n'),
    );
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ 1001: 1_250, 1002: 111_250, 1003: 100 });
    expect(records[2]).toMatchObject({ debtor: { name: 'Bakker; Zn' } });
  });

  it('where a spreadsheet did so with those alone that have quotes', async () => {
    const { records, rejected } = await pullCsv(`"Open items, Demo, 2026"
Customer No,Customer Name,Invoice No,Due Date,Outstanding
"1001,""Jansen, BV"",F1,2026-02-01,12.50"
1002,Bakker,F2,2026-02-02,"1,112.50"
"1003,Smit,F3,2026-02-02,""1,112.50"""
`);
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ 1001: 1_250, 1002: 111_250, 1003: 111_250 });
  });

  it('leaves the name of a customer above its rows as it is', async () => {
    const { records, rejected } = await pullCsv(`Invoice No,Invoice Date,Due Date,Outstanding
"Jansen, BV",,,
F1,2026-01-02,2026-02-01,12.50
"Bakker, Zn, Co."
F2,2026-01-02,2026-02-01,2.50
`);
    expect(rejected).toEqual([]);
    expect(records.flatMap((r) => (r.kind === 'debtor' ? [r.debtor.name] : []))).toEqual(['Jansen, BV', 'Bakker, Zn, Co.']);
  });
});
