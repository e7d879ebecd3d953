import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import {
  element,
  type XafParts,
  xafAccount,
  xafJournal,
  xafRelation,
  xafSample,
  xafTransaction,
} from '@/tests/support/books/xaf-sample';
import { readXaf } from './read-xaf';

const readText = (text: string) => pull(readXaf(new Blob([text]), pullContext()));
const items = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'open-item' ? [{ debtor: record.debtorNumber, ...record.item }] : []));
const settled = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'settled-item' ? [record.item] : []));
const numbers = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor.number] : []));

describe('XAF 4.0', () => {
  const ACCOUNTS = xafAccount('1300', 'Handel', 'B', { RGScode: 'BVorDebHad' }) + xafAccount('8000', 'Omzet', 'P');
  const stated = (id: string, type: string, opening: number | null, closing: number | null) =>
    xafRelation(id, type, {
      ...(opening === null ? {} : { opBalDesc: Math.abs(opening).toFixed(2), opBalTp: opening < 0 ? 'C' : 'D' }),
      ...(closing === null ? {} : { clBalDesc: Math.abs(closing).toFixed(2), clBalTp: closing < 0 ? 'C' : 'D' }),
    });
  const sale = (nr: string, amnt: number, debtor: string, fields = {}) =>
    xafTransaction(
      nr,
      '2026-09-05',
      { accID: '1300', effDate: '2026-09-01', settDate: '2026-08-31', amnt, custSupID: debtor, invRef: nr, ...fields },
      { accID: '8000', amnt: -amnt },
    );
  const receipt = (nr: string, amnt: number, debtor: string, fields = {}) =>
    xafTransaction(nr, '2026-10-15', { accID: '1300', effDate: '2026-09-01', amnt: -amnt, custSupID: debtor, ...fields });
  const read = (parts: XafParts, namespace = 'http://www.odb.belastingdienst.nl/XAF/4.0') =>
    readText(xafSample({ accounts: ACCOUNTS, ...parts }).replace('http://www.auditfiles.nl/XAF/3.2', namespace));

  it('gives the balance that the file states for each customer, and no due dates', async () => {
    const { records, about } = await read({
      relations:
        stated('C1', 'C', 100, 250.5) +
        stated('C2', 'C', 0, -30) +
        stated('C3', 'C', 10, 0) +
        stated('S1', 'S', 0, -999) +
        stated('B1', 'B', 0, 40) +
        stated('B2', 'B', 0, -70),
    });
    expect(about).toMatchObject({ rung: 'balances', listing: 'complete', unallocated: { minor: 3_000, currency: 'EUR' } });
    expect(about.gaps).toContain('due-dates');
    expect(about.gaps).not.toContain('opening-items');
    expect(openByDebtor(records)).toEqual({ C1: 25_050, C2: -3_000, B1: 4_000 });
    expect(items(records).every(({ dueOn, number }) => dueOn === null && number === null)).toBe(true);
  });

  it('lists invoices within a balance where payments name them, and keeps the balance to the cent', async () => {
    const journals =
      xafJournal('70', 'S', sale('F1', 50, 'C1') + sale('F2', 80, 'C1') + sale('F3', 5, 'C2')) +
      xafJournal('20', 'B', receipt('b1', 50, 'C1', { invRef: 'F1' }) + receipt('b2', 60, 'C1', { invRef: 'OLD' }));
    const { records, about } = await read({
      relations: stated('C1', 'C', 100, 120) + stated('C2', 'C', 0, 5),
      journals,
    });
    expect(about.rung).toBe('balances');
    expect(
      items(records).map(({ debtor, number, kind, open, invoiceOn }) => [debtor, number, kind, open.minor, invoiceOn]),
    ).toEqual([
      ['C1', 'F2', 'invoice', 8_000, '2026-09-01'],
      ['C1', null, 'invoice', 4_000, null],
      ['C2', 'F3', 'invoice', 500, '2026-09-01'],
    ]);
    // A payment's own date is that of the invoice; the booking tells when the money came.
    expect(settled(records)).toMatchObject([{ id: 'F1', invoiceOn: '2026-09-01', settledOn: '2026-10-15' }]);
  });

  it('is a list of invoices where these explain every balance, and leads as one', async () => {
    const journals =
      xafJournal('70', 'S', sale('F1', 50, 'C1') + sale('F2', 80, 'C1')) +
      xafJournal('20', 'B', receipt('b1', 50, 'C1', { invRef: 'F1' }));
    const { records, about } = await read({ relations: stated('C1', 'C', 0, 80) + stated('C2', 'C', 0, 0), journals });
    expect(openByDebtor(records)).toEqual({ C1: 8_000 });
    expect(about).toMatchObject({ rung: 'reconstructed', listing: 'complete' });
    expect(about.gaps).toContain('due-dates');
  });

  it('gives the balance alone where payments name nothing', async () => {
    const journals =
      xafJournal('70', 'S', sale('F1', 50, 'C1') + sale('F2', 80, 'C1')) + xafJournal('20', 'B', receipt('b', 90, 'C1'));
    const { records, about } = await read({ relations: stated('C1', 'C', 0, 40), journals });
    expect(items(records).map(({ id, open }) => [id, open.minor])).toEqual([['balance', 4_000]]);
    expect(about.gaps).toContain('unallocated-payments');
  });

  it('keeps a customer apart from a supplier of the same number', async () => {
    const journals = xafJournal('70', 'S', sale('F1', 50, 'C1'));
    for (const relations of [
      stated('C1', 'C', 0, 50) + stated('C1', 'S', 0, -30),
      stated('C1', 'S', 0, -30) + stated('C1', 'C', 0, 50),
    ]) {
      const { records, about } = await read({ relations, journals });
      expect(openByDebtor(records)).toEqual({ C1: 5_000 });
      expect(about.unallocated).toBeUndefined();
    }
  });

  it('does not take the account of a line for its relation, and misses nothing where balances are stated', async () => {
    const journals = xafJournal('1', 'P', sale('F1', 50, '1300') + sale('F2', 30, '1300'));
    const all = await read({ relations: stated('C1', 'C', 0, 50) + stated('C2', 'C', 0, 30), journals });
    expect(openByDebtor(all.records)).toEqual({ C1: 5_000, C2: 3_000 });
    expect(all.rejected).toEqual([]);
    const listed = await read({ relations: stated('1300', 'C', 0, 80), journals });
    expect(openByDebtor(listed.records)).toEqual({ 1300: 8_000 });
    const some = await read({ relations: stated('C1', 'C', 0, 50) + stated('C2', 'C', 5, null), journals });
    expect(some.rejected).toMatchObject([{ reason: 'debtor-missing' }, { reason: 'debtor-missing' }]);
  });

  it('adds the year to the opening where no closing balance is stated', async () => {
    const journals = xafJournal('70', 'S', sale('F1', 50, 'C1')) + xafJournal('20', 'B', receipt('b', 90, 'C1'));
    const { records } = await read({ relations: stated('C1', 'C', 100, null) + stated('C2', 'C', 7, null), journals });
    expect(openByDebtor(records)).toEqual({ C1: 6_000, C2: 700 });
  });

  it('goes by the journals where the fields are there and nothing is in them', async () => {
    const journals =
      xafJournal('70', 'S', sale('F1', 50, 'C1')) + xafJournal('20', 'B', receipt('b', 20, 'C1', { invRef: 'F1' }));
    const { records, about } = await read({ relations: stated('C1', 'C', 0, 0), journals });
    expect(about.rung).toBe('reconstructed');
    expect(openByDebtor(records)).toEqual({ C1: 3_000 });
  });

  it('rejects a balance that can not be read, and takes the others', async () => {
    const bad = xafRelation('C1', 'C', { clBalDesc: '1,505', clBalTp: 'D' });
    const { records, rejected } = await read({ relations: bad + stated('C2', 'C', null, 5) });
    expect(rejected).toMatchObject([{ reason: 'amount-unreadable', field: 'clBalDesc', found: '1,505' }]);
    expect(openByDebtor(records)).toEqual({ C2: 500 });
  });

  it.each([
    'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0',
    'HTTP://www.auditfiles.nl/XAF/4.0/',
    'http://www.auditfiles.nl/XAF/3.2',
    '',
  ])('is known by its words under the name space %j', async (namespace) => {
    const { records } = await read({ relations: stated('C1', 'C', 0, 9) }, namespace);
    expect(openByDebtor(records)).toEqual({ C1: 900 });
  });

  it('does not take the description of an opening balance for an amount', async () => {
    const opening = element('opBalDate', {}) + element('opBalDesc', {}, 'Beginbalans 2026');
    const journals = xafJournal('70', 'S', sale('F1', 50, 'C1'));
    const { records } = await read({ relations: xafRelation('C1', 'C'), opening, journals });
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
  });
});

describe('CLAIR2', () => {
  const line = (account: string, debit: string, credit: string, fields: Record<string, string> = {}) =>
    element('line', {
      recordID: '1',
      accountID: account,
      effectiveDate: '2026-03-02',
      ...(debit === '' ? {} : { debitAmount: debit }),
      ...(credit === '' ? {} : { creditAmount: credit }),
      ...fields,
    });
  const transaction = (id: string, period: string, ...lines: string[]) =>
    element('transaction', { transactionID: id, period, transactionDate: '2026-03-01' }, lines.join(''));
  const journal = (id: string, description: string, ...transactions: string[]) =>
    element('journal', { journalID: id, description }, transactions.join(''));
  const relation = (id: string, type: string) =>
    element('customerSupplier', { custSupID: id, type, taxRegistrationNr: 'NL999900001B12', companyName: `Name ${id}` });
  const book = (transactions: string, relations = relation('D1', 'Debiteur') + relation('K1', 'Crediteur')) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?><auditfile>',
      '<header><auditfileVersion>CLAIR2.00.00</auditfileVersion><companyName>Oud B.V.</companyName><fiscalYear>2026</fiscalYear>',
      '<startDate>2026-01-01</startDate><endDate>2026-12-31</endDate><currencyCode>EUR</currencyCode><dateCreated>2026-11-20</dateCreated>',
      '<productID>Old Books</productID><productVersion>7</productVersion></header>',
      '<generalLedger><ledgerAccount><accountID>1300</accountID><accountDesc>Debiteuren</accountDesc><accountType>Balans</accountType></ledgerAccount>',
      '<ledgerAccount><accountID>8300</accountID><accountDesc>Omzet debiteuren</accountDesc><accountType>Winst en Verlies</accountType></ledgerAccount></generalLedger>',
      `<customersSuppliers>${relations}</customersSuppliers><transactions>${transactions}</transactions></auditfile>`,
    ].join('');
  const sold = journal(
    'V',
    'Verkoopboek',
    transaction(
      '1',
      '3',
      line('1300', '121.00', '', { custSupID: 'D1', documentID: 'F1' }),
      line('8300', '', '100', { documentID: 'F1', custSupID: 'D1' }),
    ),
    transaction('2', '3', line('1300', '50', '0.00', { custSupID: 'D1', documentID: 'F2' })),
  );

  it('is read by its own words', async () => {
    const paid = journal('B', 'Bank', transaction('9', '4', line('1300', '', '121.00', { custSupID: 'D1', documentID: 'F1' })));
    const { records, about, rejected } = await readText(book(sold + paid));
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({
      software: 'Old Books 7',
      administration: 'Oud B.V.',
      asOf: '2026-11-20',
      rung: 'reconstructed',
      period: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(records.find(({ kind }) => kind === 'debtor')).toMatchObject({
      debtor: { number: 'D1', name: 'Name D1', vatId: 'NL999900001B12' },
    });
    expect(numbers(records)).toEqual(['D1']);
    expect(items(records).map(({ number, open, invoiceOn }) => [number, open.minor, invoiceOn])).toEqual([
      ['F2', 5_000, '2026-03-02'],
    ]);
    expect(settled(records)).toMatchObject([{ id: 'F1', amount: { minor: 12_100 } }]);
  });

  it('takes period 0 for what was open before the year, once, and says when it names nobody', async () => {
    const opening = (fields: Record<string, string>) =>
      journal('0', 'Diversen', transaction('0', '0', line('1300', '80.00', '', { effectiveDate: '2026-01-01', ...fields })));
    const named = await readText(book(opening({ custSupID: 'D1', documentID: 'F0' }) + sold));
    expect(items(named.records).map(({ number, open, invoiceOn }) => [number, open.minor, invoiceOn])).toEqual([
      ['F0', 8_000, null],
      ['F1', 12_100, '2026-03-02'],
      ['F2', 5_000, '2026-03-02'],
    ]);
    expect(named.about.gaps).not.toContain('opening-items');
    const anonymous = await readText(book(opening({}) + sold));
    expect(anonymous.rejected).toEqual([]);
    expect(anonymous.about.gaps).toContain('opening-items');
    expect(openByDebtor(anonymous.records)).toEqual({ D1: 17_100 });
  });

  it('gives one balance where documents are numbered by the bank', async () => {
    const paid = journal('B', 'Bank', transaction('9', '4', line('1300', '', '121.00', { custSupID: 'D1', documentID: 'BK7' })));
    const { records, about } = await readText(book(sold + paid));
    expect(about.rung).toBe('balances');
    expect(openByDebtor(records)).toEqual({ D1: 5_000 });
  });

  it('rejects a line whose amount can not be read', async () => {
    const bad = transaction('3', '3', line('1300', '1.2.3', '', { custSupID: 'D1', documentID: 'F3' }));
    const none = transaction('4', '3', line('1300', '', '', { custSupID: 'D1', documentID: 'F4' }));
    const { rejected } = await readText(book(sold + journal('M', 'Memoriaal', bad, none)));
    expect(rejected).toMatchObject([
      { reason: 'amount-unreadable', field: 'debitAmount', found: '1.2.3' },
      { reason: 'amount-unreadable', field: 'amnt' },
    ]);
  });

  it('has no debtor data when no line names a relation', async () => {
    const text = book(journal('V', 'Verkoop', transaction('1', '3', line('1300', '5', ''))));
    expect(await refusalOf(readText(text))).toMatchObject({ kind: 'no-debtors' });
  });
});
