import { describe, expect, it } from 'vitest';
import { openByDebtor, refusalOf } from '@/tests/support/books/pull';
import { pullCsv } from '@/tests/support/books/pull-csv';

const names = async (csv: string) => {
  const { records, rejected } = await pullCsv(csv);
  expect(rejected).toEqual([]);
  return records.flatMap((r) => (r.kind === 'debtor' ? [[r.debtor.number, r.debtor.name]] : []));
};

describe('a list of ages alone', () => {
  it.each([
    'Debitor;Offen gesamt;Fällig seit 0-14 Tagen;15-30 Tage;ab 31 Tage',
    'Klant;Debiteurenpositie;Onvervallen;1 tot en met 30 dgn;31 dagen en ouder',
    'Client;Total dû;À échoir;De 1 à 30 jours;+ de 30 jours',
    'Customer;Outstanding total;Not overdue;30 Days;60 Days',
  ])('adds up every age: %s', async (header) => {
    const { records, rejected } = await pullCsv(
      `${header}\n1001 - Müller;1.500,00;1.000,00;;500,00\n1002 - Bos;30,00;10,00;20,00;\n`,
    );
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ 1001: 150_000, 1002: 3_000 });
  });

  it('asks where one column of amounts among them says nothing that is known', async () => {
    const refusal = await refusalOf(
      pullCsv('Klant;Nog een poosje;0-30 dagen;31-60 dagen\n1001 - Bos;1.600,00;1.000,00;500,00\n1002 - Mol;;10,00;20,00\n'),
    );
    expect(refusal.kind).toBe('columns-unknown');
    const due =
      'Konto;Name;Stand insgesamt;davon fällig;bis 30 Tage;> 30 Tage\n1;Bos;1.600,00;600,00;100,00;500,00\n2;Mol;30,00;30,00;10,00;20,00\n';
    expect((await refusalOf(pullCsv(due.replace('1.600', '2.600').replace('2;Mol;30', '2;Mol;50')))).kind).toBe(
      'columns-unknown',
    );
    const { records } = await pullCsv(due.replace('Stand insgesamt', 'Summe OP'));
    expect(openByDebtor(records)).toEqual({ 1: 160_000, 2: 3_000 });
  });
});

describe('number and name in one cell', () => {
  const list = (...customers: string[]) =>
    ['Klant;Factuur;Vervalt;Open', ...customers.map((customer, at) => `${customer};F${at};31-10-2026;121,00`)].join('\n');

  it.each([
    ['D-1001 Jansen BV', 'D-1002 Bos', 'D-1001'],
    ['Jansen BV [K.1001]', 'Bos [K.1002]', 'K.1001'],
    ['Jansen BV, 10001', 'Bos & Zn, 10002', '10001'],
    ['Jansen BV - 10001', 'Bos - 10002', '10001'],
    ['12 - Jansen BV', '7 - Bos', '12'],
    ['1001 | Jansen BV', '1002 | Bos', '1001'],
  ])('%s', async (first, second, number) => {
    expect((await names(list(first, second)))[0]).toEqual([number, 'Jansen BV']);
  });

  it('leaves the one without as it is', async () => {
    const customers = ['1001 Jansen', '1002 Bos', '1003 Mol', '1004 Vis', 'Diverse debiteuren'];
    const found = await names(list(...customers));
    expect(found[0]).toEqual(['1001', 'Jansen']);
    expect(found[4]?.[1]).toBe('Diverse debiteuren');
  });

  it('is not seen in names that have numbers of their own', async () => {
    const found = await names(list('Studio 54', 'Route 66', 'Bos 2000', 'Jansen'));
    expect(found.map(([, name]) => name)).toEqual(['Studio 54', 'Route 66', 'Bos 2000', 'Jansen']);
  });
});

describe('credit notes in a column of their own', () => {
  const rows = ['1001;Jansen;F1;31-10-2026;121,00;', '1001;Jansen;C1;31-10-2026;;50,00', '1002;Bos;F2;31-10-2026;60,00;'];
  const list = (header: string) => [`Klantnr;Naam;Nummer;Vervaldatum;${header}`, ...rows].join('\n');

  it.each(["Facturen;Creditnota's", 'Invoices;Credit notes', 'Rechnungen;Gutschriften', 'Factures;Avoirs'])(
    '%s',
    async (header) => {
      for (const csv of [list(header), list(header).replace(';;50', ';;-50')]) {
        const { records, rejected } = await pullCsv(csv);
        expect(rejected).toEqual([]);
        expect(openByDebtor(records)).toEqual({ 1001: 7_100, 1002: 6_000 });
      }
    },
  );

  it('are not all there is where payments have another', async () => {
    const csv = list("Facturen;Creditnota's;Betalingen").replace('121,00;', '121,00;;20,00');
    expect((await refusalOf(pullCsv(csv))).kind).toBe('columns-unknown');
    const { records } = await pullCsv(
      "Klantnr;Naam;Facturen;Creditnota's;Betalingen;Saldo\n1001;Jansen;121,00;50,00;20,00;51,00\n",
    );
    expect(openByDebtor(records)).toEqual({ 1001: 5_100 });
  });
});
