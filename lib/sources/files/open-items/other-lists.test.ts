import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { refusalOf } from '@/tests/support/books/pull';
import { pullCsv } from '@/tests/support/books/pull-csv';

/** Number and name of the debtor, number, due date, open minor units and currency of every open item. */
function rows(records: readonly DomainRecord[]): (string | number | null)[][] {
  const names = new Map(records.flatMap((r) => (r.kind === 'debtor' ? [[r.debtor.number, r.debtor.name] as const] : [])));
  return records.flatMap((record) => {
    if (record.kind !== 'open-item') return [];
    const { number, dueOn, open } = record.item;
    return [[record.debtorNumber, names.get(record.debtorNumber) ?? null, number, dueOn, open.minor, open.currency]];
  });
}

async function rowsOf(text: string) {
  const { records, rejected } = await pullCsv(text);
  expect(rejected).toEqual([]);
  return rows(records);
}

describe('headers of other packages', () => {
  it.each<[string, string]>([
    ['DATEV', 'Konto;Kontobeschriftung;Rechnungs-Nr.;Fälligkeit;OP-Betrag;S/H'],
    ['BOB', 'Klant;Naam;Stuk nr.;Vervaldag;Openstaand;D/C'],
    ['WinBooks', 'Compte;Nom;N° doc;Échéance;Solde;Sens'],
    ['King', 'Deb.nr;Naam 1;Factuurnr;Verloopdatum;Restant;D/C'],
    ['Fortnox', 'Kundnr;Kundnamn;Fakturanr;Förfallodatum;Saldo;D/C'],
    ['e-conomic', 'Kundenr.;Kundenavn;Fakturanr.;Forfaldsdato;Restbeløb;D/C'],
    ['Tripletex', 'Kundenummer;Kundenavn;Fakturanummer;Forfallsdato;Restbeløp;D/C'],
    ['a person', 'Klantnr.;Klant;Onze ref.;Vervaldatum;Openstaand (incl. btw);Debet/credit'],
  ])('%s', async (_, header) => {
    expect(await rowsOf(`${header}\n10001;Bakker B.V.;F-1;31.10.2026;1.190,00;D\n10002;Smid;C-2;2026-10-06;50,00;C\n`)).toEqual([
      ['10001', 'Bakker B.V.', 'F-1', '2026-10-31', 119_000, 'EUR'],
      ['10002', 'Smid', 'C-2', '2026-10-06', -5_000, 'EUR'],
    ]);
  });

  it('hold the words for a column without being one of its usual names', async () => {
    const text = `Kundenkonto-Nr;Name Kunde (kurz);Beleg/Rechnung Nr.;Rechnung vom Datum;Nettofälligkeit am;Skonto fällig;Offen
10001;Bakker B.V.;RE1;01.10.2026;31.10.2026;08.10.2026;12,50
10002;Smid;RE2;02.10.2026;01.11.2026;09.10.2026;13,50
`;
    expect(await rowsOf(text)).toEqual([
      ['10001', 'Bakker B.V.', 'RE1', '2026-10-31', 1_250, 'EUR'],
      ['10002', 'Smid', 'RE2', '2026-11-01', 1_350, 'EUR'],
    ]);
  });

  it('name either side of a balance', async () => {
    const found = await rowsOf('Compte;Intitulé;Solde débiteur;Solde créditeur\n411A;Dupont;10,00;\n411B;Martin;;5,00\n');
    expect(found.map((row) => [row[0], row[4]])).toEqual([
      ['411A', 1_000],
      ['411B', -500],
    ]);
  });

  it('name the customer more surely than anybody else', async () => {
    const found = await rowsOf('Relatie;Relatienaam;Factuurnr;Openstaand;Naam\n1001;Bakker B.V.;F1;5,00;Verkoper Jan\n');
    expect(found[0]?.slice(0, 2)).toEqual(['1001', 'Bakker B.V.']);
  });

  it('say the currency of the amounts below them', async () => {
    expect(await rowsOf('Klant;Factuurnr;Vervaldatum;Openstaand GBP\nBakker;F1;2026-10-31;5,00\n')).toMatchObject([
      [expect.anything(), 'Bakker', 'F1', '2026-10-31', 500, 'GBP'],
    ]);
    // Beside it stands the currency in which the invoice was made out.
    expect(await rowsOf('Klant;Factuurnr;Valuta;Openstaand (EUR)\nBakker;F1;USD;5,00\n')).toMatchObject([
      [expect.anything(), 'Bakker', 'F1', null, 500, 'EUR'],
    ]);
  });

  it.each<[string, string]>([
    ['groups over columns', 'Debiteur;;Factuur;;\nNummer;Naam;Nummer;Vervaldatum;Openstaand'],
    ['words broken off', 'Debiteur-;Naam;Factuur-;Verval-;Open-\nnummer;;nummer;datum;staand'],
  ])('take two rows: %s', async (_, header) => {
    expect(await rowsOf(`${header}\n1;Bakker;F1;2026-10-31;12,50\n2;Smid;F2;2026-11-01;13,50\n`)).toEqual([
      ['1', 'Bakker', 'F1', '2026-10-31', 1_250, 'EUR'],
      ['2', 'Smid', 'F2', '2026-11-01', 1_350, 'EUR'],
    ]);
  });

  it('have a row of units below them', async () => {
    expect(await rowsOf('Klant;Factuurnr;Vervaldatum;Openstaand\n;;;EUR\nBakker;F1;2026-10-31;5,00\n')).toHaveLength(1);
  });

  it('keep the side of an amount that a person was not asked about', async () => {
    const text = 'Wie;Wat;Hoeveel;S/H\nJansen B.V.;F1;12,50;S\nSmid;F2;2,50;H\n';
    const { table } = await refusalOf(pullCsv(text));
    const mappings = [{ fingerprint: table?.fingerprint ?? '', fields: ['name', 'invoice', 'open', null] as const }];
    expect(rows((await pullCsv(text, { mappings })).records).map((row) => row[4])).toEqual([1_250, -250]);
  });
});

it.each([
  'Crediteurnr;Naam;Factuurnr;Vervaldatum;Openstaand',
  'Openstaande posten crediteuren;;;;\nNummer;Naam;Factuurnr;Vervaldatum;Openstaand',
  'Supplier;Wie;Wat;Wanneer;Hoeveel',
])('a list of what we owe is no book: %s', async (header) => {
  expect((await refusalOf(pullCsv(`${header}\n1;Bakker;F1;2026-10-31;12,50\n2;Smid;F2;2026-11-01;13,50\n`))).kind).toBe(
    'no-debtors',
  );
});

describe('debtors in rows and names', () => {
  it('with a number before or behind every name', async () => {
    const wanted = [
      ['10001', 'Bakker B.V.', 'F1', '2026-10-31', 1_250, 'EUR'],
      ['10002', 'Smid', 'F2', '2026-11-01', 1_350, 'EUR'],
    ];
    for (const [one, other] of [
      ['10001 - Bakker B.V.', '10002 - Smid'],
      ['Bakker B.V. (10001)', 'Smid (10002)'],
    ])
      expect(
        await rowsOf(`Klant;Factuurnr;Vervaldatum;Openstaand\n${one};F1;2026-10-31;12,50\n${other};F2;2026-11-01;13,50\n`),
      ).toEqual(wanted);
    expect(
      await rowsOf(`Factuurnr;Vervaldatum;Bedrag;Openstaand
10001 Bakker B.V.;;;
F1;2026-10-31;12,50;12,50
10002 Smid;;;
F2;2026-11-01;13,50;13,50
`),
    ).toEqual(wanted);
  });

  it('whose names begin with digits keep them', async () => {
    const found = await rowsOf('Klant;Factuurnr;Openstaand\n123 Inkt B.V.;F1;12,50\nSmid;F2;13,50\n');
    expect(found.map((row) => row[1])).toEqual(['123 Inkt B.V.', 'Smid']);
  });

  it('numbered by letters and digits, above their invoices', async () => {
    const found = await rowsOf(`Debiteur;Factuurnr;Vervaldatum;Openstaand
DEB001;Bakker B.V.;;
;F1;2026-10-31;12,50
DEB002;Smid;;
;F2;2026-11-01;13,50
`);
    expect(found.map((row) => row.slice(0, 3))).toEqual([
      ['DEB001', 'Bakker B.V.', 'F1'],
      ['DEB002', 'Smid', 'F2'],
    ]);
  });

  it('written once in a short list, and never again below', async () => {
    const text = 'Debiteur;Naam;Factuurnr;Openstaand\n1;Bakker;F1;12,50\n;;F2;13,50\n2;Smid;F3;10,00\n';
    expect((await rowsOf(text)).map((row) => row[0])).toEqual(['1', '1', '2']);
    // Somebody who writes a debtor in every row forgot it here.
    const { rejected } = await pullCsv(text.replace('2;Smid;F3', '2;Smid;F4;1,00\n2;Smid;F3'));
    expect(rejected).toMatchObject([{ place: { line: 3 }, reason: 'debtor-missing' }]);
  });

  it('as headings of rows that name them again, and others that nothing follows', async () => {
    const text = `,Date,Transaction type,No.,Customer full name,Due date,Amount,Open balance
Bakker,,,,,,,
,2026-10-01,Invoice,1001,Bakker,2026-10-31,10.00,10.00
Total for Bakker,,,,,,10.00,10.00
`;
    expect(await rowsOf(text)).toMatchObject([[expect.anything(), 'Bakker', '1001', '2026-10-31', 1_000, 'EUR']]);
    const { rejected } = await pullCsv(`${text}Printed by Jan,,,,,,,\n`);
    expect(rejected).toMatchObject([{ place: { line: 5 }, found: 'Printed by Jan' }]);
  });

  it('below accounts with what stands beside them', async () => {
    const { records, rejected, about } = await pullCsv(`Aged Debtors Analysis (Detailed)
Report Date:,22/11/2026,,,,,,,,,,
A/C:,BAK001,Name:,Bakker Ltd,Contact:,Mike,Tel:,0191 254,,,,
No:,Type,Date,Ref,Details,Balance,Future,Current,Period 1,Period 2,Period 3,Older
100,SI,01/10/2026,9,Goods,"1,533.31",0.00,0.00,"1,533.31",0.00,0.00,0.00
101,SC,15/10/2026,10,Return,-100.00,0.00,-100.00,0.00,0.00,0.00,0.00
,,,,Totals:,"1,433.31",0.00,-100.00,"1,533.31",0.00,0.00,0.00
A/C:,SMI001,Name:,Smith,Contact:,,Tel:,,,,,
No:,Type,Date,Ref,Details,Balance,Future,Current,Period 1,Period 2,Period 3,Older
102,SI,01/11/2026,11,Goods,50.00,0.00,50.00,0.00,0.00,0.00,0.00
,,,,Totals:,50.00,0.00,50.00,0.00,0.00,0.00,0.00
,,,,Grand Totals:,"1,483.31",0.00,-50.00,"1,533.31",0.00,0.00,0.00
`);
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({ software: 'Sage 50', asOf: '2026-11-22' });
    expect(rows(records)).toEqual([
      ['BAK001', 'Bakker Ltd', '9', null, 153_331, 'EUR'],
      ['BAK001', 'Bakker Ltd', '10', null, -10_000, 'EUR'],
      ['SMI001', 'Smith', '11', null, 5_000, 'EUR'],
    ]);
  });

  it('in a list of balances are described, and a code is not their name', async () => {
    const found = await rowsOf(
      'Auxiliaire;Libellé;Total;Non échu;< 30 jours\nCDUPONT;Dupont SA;12,50;10,00;2,50\nCMARTIN;Martin;5,00;;5,00\n',
    );
    expect(found.map((row) => row.slice(0, 2))).toEqual([
      ['CDUPONT', 'Dupont SA'],
      ['CMARTIN', 'Martin'],
    ]);
  });
});

describe('sums that are no debtor', () => {
  const header = ',Invoice Date,Currency,Account,At Date,1-30,31-60,Older,Total\n';
  const azure =
    'Azure,,,,0.00,500.00,250.00,0.00,750.00\nINV/1,2026-02-15,EUR,400000,0.00,500.00,0.00,0.00,500.00\nINV/2,2026-01-20,EUR,400000,0.00,0.00,250.00,0.00,250.00\n';
  const all = 'Aged Receivable,,,,0.00,500.00,250.00,0.00,750.00\n';

  it.each([
    ['above', header + all + azure],
    ['below', header + azure + all],
    ['both', header + all + azure + all],
  ])('the name of a report %s its debtors', async (_, text) => {
    expect((await rowsOf(text)).map((row) => [row[1], row[4]])).toEqual([
      ['Azure', 50_000],
      ['Azure', 25_000],
    ]);
  });

  it('a debtor above all others whose invoices are not told is one', async () => {
    const found = await rowsOf(`${header}Zeta,,,,0.00,20.00,0.00,0.00,20.00\n${azure}`);
    expect(found.map((row) => [row[1], row[4]])).toEqual([
      ['Azure', 50_000],
      ['Azure', 25_000],
      ['Zeta', 2_000],
    ]);
  });

  it('a last row with nothing but an amount and its currency', async () => {
    const text = `Customer\tName 1\tDocument Number\tDocument Date\tNet due date\tAmount in local currency\tLocal Currency
100\tBakker\t18001\t2026-10-01\t2026-10-31\t1,190.00\tEUR
101\tSmid\t16001\t2026-10-15\t2026-10-15\t50.00-\tEUR
\t\t\t\t\t1,140.00\tEUR
`;
    expect(await rowsOf(text)).toHaveLength(2);
    expect((await pullCsv(text.replace('1,140.00', '1,141.00'))).rejected).toMatchObject([{ reason: 'sum-differs' }]);
  });
});

it('a whole ledger as French law prescribes it gives what customers have not paid', async () => {
  const columns =
    'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';
  const line = (account: string, debtor: string, ref: string, debit: string, credit: string, mark = '') =>
    [
      'VE',
      'Ventes',
      '1',
      '20261001',
      account,
      'Clients',
      debtor,
      debtor && `${debtor} SA`,
      ref,
      '20261001',
      'x',
      debit,
      credit,
      mark,
      '',
      '',
      '',
      '',
    ].join('\t');
  const found = await rowsOf(
    [
      columns.replaceAll(' ', '\t'),
      line('411000', 'CDUP', 'FA001', '1210,00', '0,00'),
      line('706000', '', 'FA001', '0,00', '1000,00'),
      line('445710', '', 'FA001', '0,00', '210,00'),
      line('411000', 'CMAR', 'FA002', '605,00', '0,00', 'A'),
      line('512000', '', 'VIR', '605,00', '0,00'),
      line('411000', 'CMAR', 'VIR', '0,00', '605,00', 'A'),
      line('401000', 'FLEV', 'X1', '0,00', '99,00'),
      '',
    ].join('\n'),
  );
  expect(found).toEqual([['CDUP', 'CDUP SA', 'FA001', null, 121_000, 'EUR']]);
});
