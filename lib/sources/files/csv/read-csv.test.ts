import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { readCsv } from './read-csv';

const read = (...lines: string[]) => pull(readCsv(new Blob([`${lines.join('\n')}\n`]), pullContext()));
const refused = (...lines: string[]) => refusalOf(read(...lines));
const items = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'open-item' ? [record.item] : []));
const debtors = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('a table of open items', () => {
  it('gives one debtor and one item for each row', async () => {
    const { records, rejected, about } = await read(
      'debtor_number,name,vat_id,credit_limit,term_days,buyer_size,buyer_kind,country,invoice,invoice_date,due_date,amount,open,currency,as_of',
      'D1,Bakker B.V.,NL999900001B12,2500.00,30,large,business,nl,F1,2026-09-01,2026-10-01,121.00,100.00,EUR,2026-11-21',
      'D1,Bakker B.V.,NL999900001B12,2500.00,30,large,business,nl,F2,2026-09-02,,50.00,50.00,,2026-11-20',
      'D2,Smid,,0.00,,,,,F1,2026-09-03,2026-10-03,7.00,7.00,EUR,2026-11-21',
    );
    expect(rejected).toEqual([]);
    expect(records.map(({ kind }) => kind)).toEqual(['debtor', 'open-item', 'open-item', 'debtor', 'open-item']);
    expect(debtors(records)).toEqual([
      {
        number: 'D1',
        name: 'Bakker B.V.',
        vatId: 'NL999900001B12',
        country: 'NL',
        creditLimit: eur(250_000),
        paymentTerm: { days: 30 },
        buyerSize: 'large',
        buyerKind: 'business',
      },
      { number: 'D2', name: 'Smid' },
    ]);
    expect(items(records)[0]).toEqual({
      id: 'F1',
      kind: 'invoice',
      number: 'F1',
      invoiceOn: '2026-09-01',
      dueOn: '2026-10-01',
      original: eur(12_100),
      open: eur(10_000),
    });
    expect(items(records)[1]).toMatchObject({ dueOn: null });
    expect(about).toEqual({
      software: null,
      administration: null,
      currency: 'EUR',
      asOf: '2026-11-20',
      asOfFrom: 'contents',
      period: null,
      rung: 'due-dates',
      gaps: ['settled-items', 'open-orders'],
      notation: { decimalMark: '.', dateOrder: null },
    });
  });

  it('reads a Dutch export below its titles, and says how', async () => {
    const { records, about, rejected } = await read(
      'Openstaande posten per 20-11-2026;;;;;',
      '',
      'Debiteurnr.;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand bedrag',
      'D1;"Jansen; de Vries";F1;1-9-2026;1-10-2026;1.234,56;€ 1.000,00',
      'D1;"Jansen; de Vries";C1;2-9-2026;;(50,00);50,00-',
      ';;;;;;950,00',
    );
    expect(items(records).map(({ kind, open, invoiceOn, dueOn }) => [kind, open.minor, invoiceOn, dueOn])).toEqual([
      ['invoice', 100_000, '2026-09-01', '2026-10-01'],
      ['credit-note', -5_000, '2026-09-02', null],
    ]);
    expect(about).toMatchObject({
      asOf: '2026-11-20',
      asOfFrom: 'contents',
      notation: { decimalMark: ',', dateOrder: 'day-first' },
    });
    expect(rejected).toEqual([]);
  });

  it.each(['invoice', 'Factuur', 'Rechnung', 'facture', ''])('knows an invoice by %j', async (kind) => {
    expect(items((await read('debtor,name,kind,invoice,open', `D1,A,${kind},F1,5.00`)).records)).toMatchObject([
      { kind: 'invoice' },
    ]);
  });

  it('gives credits and payments their sign and kind', async () => {
    const { records } = await read(
      'debtor,name,kind,invoice,amount,open',
      'D1,A,credit note,C1,30.00,30.00',
      'D1,A,Betaling,B1,-20.00,-20.00',
      'D1,A,,C2,-5.00,-5.00',
      'D1,A,,,-6.00,-6.00',
      'D1,A,invoice,F1,-7.00,-7.00',
    );
    expect(items(records).map(({ kind, open, original }) => [kind, open.minor, original?.minor])).toEqual([
      ['credit-note', -3_000, -3_000],
      ['payment-on-account', -2_000, -2_000],
      ['credit-note', -500, -500],
      ['payment-on-account', -600, -600],
      ['credit-note', -700, -700],
    ]);
    expect(new Set(items(records).map(({ id }) => id)).size).toBe(5);
  });

  it('takes orders and settled invoices, and says that they are there', async () => {
    const { records, about } = await read(
      'debtor,name,kind,invoice,invoice_date,due_date,amount,open,paid_on',
      'D1,A,order,O1,2026-11-01,,99.00,99.00,',
      'D1,A,invoice,F1,2026-06-01,2026-07-01,50.00,0.00,2026-07-09',
      'D1,A,invoice,F2,2026-06-02,2026-07-02,60.00,,2026-07-10',
      'D1,A,invoice,F3,2026-06-03,2026-07-03,70.00,20.00,2026-07-11',
      'D1,A,invoice,F4,2026-06-04,2026-07-04,80.00,0.00,',
    );
    expect(records.slice(1)).toMatchObject([
      { kind: 'open-order', debtorNumber: 'D1', order: { number: 'O1', open: eur(9_900) } },
      {
        kind: 'settled-item',
        item: { id: 'F1', invoiceOn: '2026-06-01', dueOn: '2026-07-01', settledOn: '2026-07-09', amount: eur(5_000) },
      },
      { kind: 'settled-item', item: { id: 'F2', amount: eur(6_000) } },
      { kind: 'open-item', item: { id: 'F3', open: eur(2_000), original: eur(7_000) } },
      { kind: 'debtor' },
    ]);
    expect(about.gaps).toEqual(['credit-limits', 'payment-terms']);
  });

  it('only announces the debtor of a row without an item', async () => {
    const { records, about } = await read('debtor,name,phone,open', 'D1,A,010,', 'D2,B,,0.00');
    expect(records).toMatchObject([
      { kind: 'debtor', debtor: { number: 'D1', phone: '010' } },
      { kind: 'debtor', debtor: { number: 'D2' } },
    ]);
    expect(about.rung).toBe('due-dates');
  });

  it.each([
    ['yes', { state: 'confirmed', reason: null }],
    ['ja', { state: 'confirmed', reason: null }],
    ['PO missing', { state: 'confirmed', reason: 'PO missing' }],
    ['no', undefined],
    ['nee', undefined],
    ['', undefined],
  ])('reads the mark %j of a dispute', async (mark, dispute) => {
    expect(items((await read('debtor,name,open,disputed', `D1,A,5.00,${mark}`)).records)[0]?.dispute).toEqual(dispute);
  });

  it('makes one line of a text that has several', async () => {
    const { records } = await read('debtor_number;name;open\nD1;"Jansen en\r\n  Zonen ";5,00\n');
    expect(records[0]).toMatchObject({ debtor: { name: 'Jansen en Zonen' } });
  });

  it('leaves formulas as they are written', async () => {
    const { records, rejected } = await read(
      'debtor,name,invoice,open',
      `D1,"=HYPERLINK(""http://x"")",=1+1,5.00`,
      'D1,A,F2,=2+2',
    );
    expect(debtors(records)[0]?.name).toBe('=HYPERLINK("http://x")');
    expect(items(records)[0]?.number).toBe('=1+1');
    expect(rejected).toMatchObject([{ reason: 'amount-unreadable', found: '=2+2' }]);
  });

  it('counts an item once, and keeps the parts of an invoice that falls due in parts', async () => {
    const { records, rejected } = await read(
      'debtor,name,invoice,due_date,open',
      'D1,A,F1,2026-10-01,5.00',
      'D2,B,F1,2026-10-01,5.00',
      'D1,A,F1,2026-10-01,5.00',
      'D1,A,F1,2026-11-01,5.00',
      'D1,A,F1,2026-11-01,5.00',
      'D1,A,,2026-11-01,5.00',
      'D1,A,,2026-11-01,5.00',
    );
    expect(openByDebtor(records)).toEqual({ D1: 2_000, D2: 500 });
    expect(rejected).toEqual([4, 6].map((line) => ({ place: { line }, reason: 'duplicate', field: 'invoice', found: 'F1' })));
    const ids = records.flatMap((record) => (record.kind === 'open-item' ? [`${record.debtorNumber} ${record.item.id}`] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps each currency to itself, and takes the most used for the book', async () => {
    const { records, about, rejected } = await read(
      'debtor,name,invoice,open,currency',
      'D1,A,F1,5,JPY',
      'D1,A,F2,6,usd',
      'D1,A,F3,7,$',
      'D1,A,F4,8,bitcoin',
    );
    expect(items(records).map(({ open }) => open)).toEqual([
      { minor: 5, currency: 'JPY' },
      { minor: 600, currency: 'USD' },
      { minor: 700, currency: 'USD' },
    ]);
    expect(about.currency).toBe('USD');
    expect(rejected).toMatchObject([{ reason: 'currency-unknown', field: 'currency', found: 'bitcoin' }]);
  });

  it.each([
    ['a,b,c,5.00,,,', 'columns-differ', null],
    [',b,c,d,5.00,,,,', 'debtor-missing', 'debtor_number'],
    ['D1,A,F1,,x.00,,,,', 'amount-unreadable', 'open'],
    ['D1,A,F1,,,,,,', 'amount-unreadable', 'open'],
    ['D1,A,F1,9e9,5.00,,,,', 'amount-unreadable', 'amount'],
    ['D1,A,F1,,99999999999999.00,,,,', 'number-too-large', 'open'],
    ['D1,A,F1,,5.00,2026-02-30,,,', 'date-unreadable', 'due_date'],
    ['D1,A,F1,,0.00,,2026-02-03,,', 'amount-unreadable', 'amount'],
    ['D1,A,F1,,5.00,,,proforma,', 'value-unknown', 'kind'],
    ['D1,A,F1,,5.00,,,,soon', 'value-unknown', 'term_days'],
    [`D1,${'A'.repeat(1_001)},F1,,5.00,,,,`, 'value-too-long', 'name'],
  ])('rejects %j: %s', async (row, reason, field) => {
    const { records, rejected } = await read(
      'debtor,name,invoice,amount,open,due_date,paid_on,kind,term_days',
      row,
      'D9,Z,F9,1.00,1.00,,,,',
    );
    expect(rejected).toMatchObject([{ place: { line: 2 }, reason, field }]);
    expect(rejected[0]?.found?.length ?? 0).toBeLessThanOrEqual(80);
    expect(debtors(records).map(({ number }) => number)).toEqual(['D9']);
  });

  it.each([
    ['debtor,name,open,due_date,invoice_date', 'due-dates'],
    ['debtor,name,open,x,invoice_date', 'invoice-dates'],
    ['debtor,name,open,invoice,x', 'invoice-dates'],
    ['debtor,name,open,x,y', 'balances'],
  ])('stands on the rung that %s reaches', async (header, rung) => {
    expect((await read(header, 'D1,A,5.00,2026-10-01,2026-09-01')).about.rung).toBe(rung);
  });

  it('passes on the rows that it held back for evidence, in their order', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `D1,A,F${index},5`);
    const { batches, records } = await read('debtor,name,invoice,open', ...rows);
    expect(items(records).map(({ number }) => number)).toEqual(Array.from({ length: 3_000 }, (_, index) => `F${index}`));
    expect(batches.at(-1)?.progress).toMatchObject({ rows: 3_000 });
  });
});

describe('a table that is not taken', () => {
  it.each([
    [
      'without the column of open amounts',
      ['debtor_number,name', 'D1,A'],
      { kind: 'column-missing', place: { line: 1 }, fields: { column: 'open' } },
    ],
    ['without any column we know', ['a,b', 'x,y'], { kind: 'column-missing', fields: { column: 'open' } }],
    [
      'with amounts of which nobody says that they are open',
      ['debtor_number,name,amount', 'D1,A,5'],
      { kind: 'columns-unknown', place: { line: 1 }, table: { guess: ['debtor_number', 'name', 'open'] } },
    ],
    [
      'with dates that are two dates',
      ['debtor,name,open,due_date', 'D1,A,5,03/04/2026'],
      { kind: 'ambiguous', fields: { column: 'due_date', found: '03/04/2026' } },
    ],
    [
      'with amounts of two kinds',
      ['debtor;name;open', 'D1;A;1,5', 'D1;A;2.5'],
      { kind: 'ambiguous', fields: { column: 'open' } },
    ],
    ['with a header and no row', ['debtor,name,open'], { kind: 'no-debtors' }],
    ['with blank lines only', ['', ' ', ''], { kind: 'empty' }],
    ['with nothing', [''], { kind: 'empty' }],
    [
      'with too many columns',
      [`debtor,name,open,${'x,'.repeat(600)}`, 'D1,A,5'],
      { kind: 'too-many-columns', fields: { limit: '512' } },
    ],
    ['with a quote left open', ['debtor,name,open', 'D1,"A,5'], { kind: 'truncated', place: { line: 2 } }],
  ])('%s', async (_, lines, refusal) => {
    expect(await refused(...lines)).toMatchObject(refusal);
  });

  it('is shown with its rejected rows where not one of them could be taken', async () => {
    const { records, rejected } = await read('debtor,name,open', 'D1,A,five');
    expect(records).toEqual([]);
    expect(rejected).toHaveLength(1);
  });
});
