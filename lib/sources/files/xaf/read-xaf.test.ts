import { describe, expect, it } from 'vitest';
import type { DomainRecord, Refusal } from '@/lib/sources/contract';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import {
  element,
  type XafParts,
  xafAccount,
  xafJournal,
  xafOpeningSubLedger,
  xafRelation,
  xafSample,
  xafSubLedger,
  xafTransaction,
} from '@/tests/support/books/xaf-sample';
import { readXaf } from './read-xaf';

const read = (xaf: string | XafParts) => pull(readXaf(new Blob([typeof xaf === 'string' ? xaf : xafSample(xaf)]), pullContext()));
const refused = (xaf: string | XafParts): Promise<Refusal> => refusalOf(read(xaf));
const items = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'open-item' ? [record.item] : []));
const settled = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'settled-item' ? [record.item] : []));
const debtors = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
const eur = (minor: number) => ({ minor, currency: 'EUR' });

const ACCOUNTS = xafAccount('1300', 'Debiteuren') + xafAccount('1600', 'Crediteuren') + xafAccount('8000', 'Omzet', 'P');
const RELATIONS = xafRelation('C1', 'C') + xafRelation('C2', 'C') + xafRelation('B1', 'B') + xafRelation('S1', 'S');
const invoice = (ref: string, amnt: number, more = {}) => ({
  amnt,
  custSupID: 'C1',
  invRef: ref,
  invDt: '2026-09-01',
  invDueDt: '2026-10-01',
  mutTp: 'I',
  ...more,
});
const payment = (ref: string, amnt: number, more = {}) => ({
  amnt,
  custSupID: 'C1',
  invRef: ref,
  invDt: '2026-09-01',
  mutTp: 'P',
  ...more,
});

describe('an audit file with a customer sub-ledger', () => {
  it('nets lines per debtor and invoice number', async () => {
    const { records, about, rejected } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger(
        'CU',
        invoice('F1', 121),
        payment('F1', -21),
        invoice('F2', 50, { custSupID: 'C2' }),
        invoice('F1', 7, { custSupID: 'C2' }),
      ),
    });
    expect(rejected).toEqual([]);
    expect(openByDebtor(records)).toEqual({ C1: 10_000, C2: 5_700 });
    expect(items(records)[0]).toEqual({
      id: 'F1',
      kind: 'invoice',
      number: 'F1',
      invoiceOn: '2026-09-01',
      dueOn: '2026-10-01',
      original: eur(12_100),
      open: eur(10_000),
    });
    expect(about).toMatchObject({ rung: 'due-dates', software: 'Invented', administration: 'Example B.V.', currency: 'EUR' });
    expect(about.gaps).toEqual(['settled-items', 'open-orders', 'credit-limits', 'payment-terms']);
  });

  it('tells what its own company is known by, its country beside the number or in it', async () => {
    const whole = xafSample({ relations: RELATIONS, accounts: ACCOUNTS, subLedgers: xafSubLedger('CS', invoice('F1', 121)) });
    const ofCompany = async (inside: string) => {
      const { about } = await read(whole.replace('<company>', `<company>${inside}`));
      return about.owner;
    };
    expect(await ofCompany('')).toBeUndefined();
    const owner = { vatIds: ['NL004495445B01'], registrationNumbers: [], ibans: [] };
    expect(await ofCompany('<taxRegIdent>NL004495445B01</taxRegIdent>')).toEqual(owner);
    const apart = '<taxRegistrationCountry>NL</taxRegistrationCountry><taxRegIdent>004495445B01</taxRegIdent>';
    expect(await ofCompany(apart)).toEqual(owner);
    expect(await ofCompany('<Commercenr>12345678</Commercenr>')).toMatchObject({ registrationNumbers: ['12345678'] });
  });

  it('keeps money without an invoice number apart, and says so', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 100), payment('0', -30), payment('', -5)),
    });
    expect(items(records).map(({ kind, number, open }) => [kind, number, open.minor])).toEqual([
      ['invoice', 'F1', 10_000],
      ['payment-on-account', null, -3_000],
      ['payment-on-account', null, -500],
    ]);
    expect(new Set(items(records).map(({ id }) => id)).size).toBe(3);
    expect(about.gaps).toContain('unallocated-payments');
  });

  it('takes what nets to zero as settled on the day of the last payment, as the journal has it', async () => {
    const bank = (nr: string, on: string) =>
      xafTransaction(nr, on, { accID: '1100', amnt: 60.5 }, { accID: '1300', amnt: -60.5, custSupID: 'C1' });
    const { records, about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals: xafJournal('20', 'B', bank('1', '2026-10-09') + bank('2', '2026-10-20')),
      subLedgers: xafSubLedger(
        'CU',
        invoice('F1', 121),
        payment('F1', -60.5, { jrnID: '20', trNr: '2', trLineNr: 2 }),
        payment('F1', -60.5, { jrnID: '20', trNr: '1', trLineNr: 2 }),
      ),
    });
    expect(items(records)).toEqual([]);
    expect(settled(records)).toEqual([
      { id: 'F1', invoiceOn: '2026-09-01', dueOn: '2026-10-01', settledOn: '2026-10-20', amount: eur(12_100) },
    ]);
    expect(about.gaps).not.toContain('settled-items');
  });

  it('takes the date on a payment only when it can not be the invoice date', async () => {
    const own = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 10), payment('F1', -10, { invDt: '2026-10-04' })),
    });
    expect(settled(own.records).map(({ settledOn }) => settledOn)).toEqual(['2026-10-04']);
    const copied = await read({ relations: RELATIONS, subLedgers: xafSubLedger('CU', invoice('F1', 10), payment('F1', -10)) });
    expect(settled(copied.records)).toEqual([]);
    expect(copied.about.gaps).toContain('settled-items');
  });

  it('does not call an invoice paid that was credited', async () => {
    const { records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 10), invoice('F1', -10)),
    });
    expect([...items(records), ...settled(records)]).toEqual([]);
  });

  it('tells credits, overpayments and money for invoices of another year apart', async () => {
    const { records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger(
        'CU',
        invoice('CN1', -20, { invDueDt: '' }),
        invoice('F1', 10),
        payment('F1', -15),
        payment('OLD', -40),
      ),
    });
    expect(items(records).map(({ number, kind, open, original }) => [number, kind, open.minor, original?.minor])).toEqual([
      ['CN1', 'credit-note', -2_000, -2_000],
      ['F1', 'payment-on-account', -500, 1_000],
      ['OLD', 'payment-on-account', -4_000, undefined],
    ]);
  });

  it('lets the first of several due dates count', async () => {
    const { records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 10), invoice('F1', 10, { invDueDt: '2026-09-15' })),
    });
    expect(items(records)[0]).toMatchObject({ dueOn: '2026-09-15', open: eur(2_000) });
  });

  it('adds what was open when the year began', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      opening:
        element('obLine', { nr: 1, accID: '1300', amnt: '100.00', amntTp: 'D' }) +
        xafOpeningSubLedger('CU', invoice('F0', 100, { mutTp: 'Z', invPurSalTp: '' })),
      subLedgers: xafSubLedger('CU', payment('F0', -40)),
    });
    expect(openByDebtor(records)).toEqual({ C1: 6_000 });
    expect(about.gaps).not.toContain('opening-items');
  });

  it('counts an opening item once when it stands among the mutations of the year again', async () => {
    const { records } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      opening: xafOpeningSubLedger('CU', invoice('F0', 100, { mutTp: 'Z' }), payment('', -5, { mutTp: 'Z' })),
      journals: xafJournal('0', 'O', xafTransaction('1', '2026-01-01', { accID: '1300', amnt: 30, custSupID: 'C2' })),
      subLedgers: xafSubLedger(
        'CU',
        invoice('F0', 100, { mutTp: 'Z' }),
        payment('', -5, { mutTp: 'Z' }),
        invoice('F0', 100, { mutTp: 'Z', custSupID: 'C2', jrnID: '0', trNr: '1', trLineNr: 1 }),
        payment('F0', -40),
      ),
    });
    expect(openByDebtor(records)).toEqual({ C1: 5_500, C2: 10_000 });
  });

  it('knows a customer sub-ledger by what a package calls it', async () => {
    const { records } = await read({
      relations: xafRelation('C1', 'D') + xafRelation('S1', 'C'),
      subLedgers: xafSubLedger('C', invoice('F1', 3)) + xafSubLedger('K', invoice('P1', 4, { custSupID: 'S1' })),
    });
    expect(openByDebtor(records)).toEqual({ C1: 300 });
    expect(debtors(records).map(({ number }) => number)).toEqual(['C1']);
  });

  it('sets a payment without a number against the invoice that it was matched with', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger(
        'CU',
        payment('', -60, { matchKeyID: 'M1', invDt: '2026-10-09' }),
        invoice('F1', 60, { matchKeyID: 'M1' }),
        invoice('F2', 50, { matchKeyID: 'M2' }),
        payment('0', -20, { matchKeyID: 'M2' }),
        payment('0', -1, { matchKeyID: '0' }),
      ),
    });
    expect(items(records).map(({ number, open }) => [number, open.minor])).toEqual([
      ['F2', 3_000],
      [null, -100],
    ]);
    expect(settled(records)).toMatchObject([{ id: 'F1', settledOn: '2026-10-09' }]);
    expect(about.unallocated).toEqual(eur(100));
  });

  it('does not depend on the order of its lines', async () => {
    const lines = [invoice('F1', 121), payment('F1', -121, { invDt: '2026-10-09' }), invoice('F2', 9), payment('F2', -4)];
    const [forward, backward] = [lines, lines.toReversed()].map((all) =>
      read({ relations: RELATIONS, subLedgers: xafSubLedger('CU', ...all) }),
    );
    const sorted = async (reading: typeof forward) => (await reading)?.records.map((record) => JSON.stringify(record)).sort();
    expect(await sorted(backward)).toEqual(await sorted(forward));
  });

  it('says that the opening items are missing when only their sum is there', async () => {
    const { about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      opening: element('obLine', { nr: 1, accID: '1300', amnt: '100.00', amntTp: 'D' }),
      subLedgers: xafSubLedger('CU', invoice('F1', 100)),
    });
    expect(about.gaps).toContain('opening-items');
  });

  it('leaves suppliers out, of whatever they call their lines', async () => {
    const { records } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals:
        xafJournal('70', 'S', '') +
        xafJournal('60', 'P', xafTransaction('9', '2026-03-01', { accID: '1600', amnt: -8, custSupID: 'B1' })),
      subLedgers:
        xafSubLedger('SU', invoice('P1', -10, { custSupID: 'S1', invPurSalTp: 'S' })) +
        xafSubLedger('CU', invoice('P2', -10, { custSupID: 'B1', invPurSalTp: 'P' })) +
        xafSubLedger(
          'CS',
          invoice('P3', -10, { custSupID: 'S1' }),
          invoice('P4', -10, { custSupID: 'B1', jrnID: '60', trNr: '9', trLineNr: 1 }),
          invoice('F1', 30, { invTp: 'C' }),
          invoice('F2', 5, { custSupID: 'B1', invPurSalTp: 'S' }),
          payment('', -1, { custSupID: 'B1' }),
          payment('', 2, { custSupID: 'B1' }),
        ) +
        xafSubLedger('ZZ', invoice('Z1', 1)),
    });
    expect(openByDebtor(records)).toEqual({ C1: 3_000, B1: 400 });
    expect(debtors(records).map(({ number }) => number)).toEqual(['C1', 'C2', 'B1']);
  });

  it('goes by the ledger account of a line in a mixed sub-ledger', async () => {
    const on = (account: string, nr: string) => xafTransaction(nr, '2026-03-01', { accID: account, amnt: -8, custSupID: 'B1' });
    const { records } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals: xafJournal('20', 'B', on('1300', '1') + on('1600', '2')),
      subLedgers: xafSubLedger(
        'CS',
        payment('', -8, { custSupID: 'B1', jrnID: '20', trNr: '1', trLineNr: 1 }),
        payment('', -4, { custSupID: 'B1', jrnID: '20', trNr: '2', trLineNr: 1 }),
      ),
    });
    expect(openByDebtor(records)).toEqual({ B1: -800 });
  });

  it('goes by the invoice that a payment of somebody who buys and sells names', async () => {
    const { records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger(
        'CS',
        invoice('F1', 30, { custSupID: 'B1', invPurSalTp: 'S', invTp: 'D' }),
        invoice('P1', -20, { custSupID: 'B1', invPurSalTp: 'P', invTp: 'D' }),
        payment('F1', -30, { custSupID: 'B1', invDt: '2026-10-09' }),
        payment('P1', 20, { custSupID: 'B1' }),
        payment('F1', 3, { custSupID: 'B1' }),
        payment('P1', -3, { custSupID: 'B1' }),
      ),
    });
    expect(openByDebtor(records)).toEqual({ B1: 300 });
  });

  it('takes a receivable of somebody who is listed as a supplier, or not at all', async () => {
    const { records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 1, { custSupID: 'S1' }), invoice('F2', 2, { custSupID: 'X9' })),
    });
    expect(openByDebtor(records)).toEqual({ S1: 100, X9: 200 });
    expect(debtors(records).filter(({ number }) => number === 'S1' || number === 'X9')).toMatchObject([
      { name: 'Relation S1' },
      { number: 'X9', name: null },
    ]);
  });

  it('says invoice dates where no line has a due date', async () => {
    const { about, records } = await read({
      relations: RELATIONS,
      subLedgers: xafSubLedger('CU', invoice('F1', 100, { invDueDt: '' })),
    });
    expect(about).toMatchObject({ rung: 'invoice-dates' });
    expect(about.gaps).toContain('due-dates');
    expect(items(records)[0]).toMatchObject({ invoiceOn: '2026-09-01', dueOn: null });
  });

  it('rejects a line that can not be read, with its place, and goes on', async () => {
    const { rejected, records } = await read({
      relations: RELATIONS,
      subLedgers: `\n${xafSubLedger('CU', invoice('F1', 1), { ...invoice('F2', 0), amnt: '12,505' })}\n${xafSubLedger(
        'CU',
        invoice('F3', 3, { invDueDt: '31 dec 2026' }),
        invoice('F4', 4, { custSupID: '' }),
        invoice('F5', 5, { invDt: '2026-02-30' }),
        { ...invoice('F6', 0), amnt: '99999999999999999999.99' },
        { ...invoice('F7', 0), amnt: '7.00', amntTp: 'X' },
        invoice('F8', 8),
      )}`,
    });
    expect(rejected.map(({ reason, field, found }) => [reason, field, found])).toEqual([
      ['amount-unreadable', 'amnt', '12,505'],
      ['date-unreadable', 'invDueDt', '31 dec 2026'],
      ['debtor-missing', 'custSupID', ''],
      ['date-unreadable', 'invDt', '2026-02-30'],
      ['number-too-large', 'amnt', '99999999999999999999.99'],
      ['amount-unreadable', 'amnt', '7.00'],
    ]);
    expect(rejected[0]?.place).toEqual({ line: 7, path: 'auditfile/company/transactions/subledgers/subledger/sbLine' });
    expect(items(records).map(({ number }) => number)).toEqual(['F1', 'F8']);
  });

  it('reads a relation, its first address and its own limit', async () => {
    const relation = element(
      'customerSupplier',
      {
        custSupID: 'C7',
        custSupName: 'A &amp; B B.V.',
        eMail: 'x@ab.example',
        website: 'www.ab.example',
        telephone: '010',
        commerceNr: '99000001',
        taxRegIdent: 'NL999900001B12',
        custSupTp: 'C',
        custCreditLimit: '2500.00',
      },
      '<streetAddress><streetname>Kade</streetname><number>1</number><city>Hier</city><postalCode>1099 ZA</postalCode><country>NL</country></streetAddress>' +
        '<streetAddress><streetname>Elders</streetname></streetAddress><bankAccount><bankAccNr>4711</bankAccNr></bankAccount><bankAccount><bankAccNr>NL91 ABNA 0417 1643 00</bankAccNr></bankAccount>' +
        '<customerSupplierHistory><customerSupplier><custSupID>OLD</custSupID><custSupTp>C</custSupTp></customerSupplier></customerSupplierHistory>',
    );
    const { records, about } = await read({
      relations: relation + xafRelation('C8', 'C', { custCreditLimit: '0.00' }),
      subLedgers: xafSubLedger('CU', invoice('F1', 1)),
    });
    expect(debtors(records)[0]).toEqual({
      number: 'C7',
      name: 'A & B B.V.',
      email: 'x@ab.example',
      website: 'www.ab.example',
      phone: '010',
      registrationNumber: '99000001',
      vatId: 'NL999900001B12',
      iban: 'NL91ABNA0417164300',
      street: 'Kade 1',
      postcode: '1099 ZA',
      city: 'Hier',
      country: 'NL',
      creditLimit: eur(250_000),
    });
    expect(debtors(records).map(({ number }) => number)).toEqual(['C7', 'C8', 'C1']);
    expect(debtors(records)[1]?.creditLimit).toBeNull();
    expect(about.gaps).not.toContain('credit-limits');
  });
});

describe('an audit file without a sub-ledger', () => {
  const sale = (nr: string, amnt: number, fields = {}) =>
    xafTransaction(
      nr,
      '2026-09-01',
      { accID: '1300', effDate: '2026-09-02', amnt, custSupID: 'C1', invRef: nr, ...fields },
      { accID: '8000', amnt: -amnt },
    );
  const receipt = (nr: string, amnt: number, fields = {}) =>
    xafTransaction(nr, '2026-10-15', { accID: '1100', amnt }, { accID: '1300', amnt: -amnt, custSupID: 'C1', ...fields });

  it('rebuilds items from the debtor account where both sides name the invoice', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals:
        xafJournal('20', 'B', receipt('1', 50, { invRef: 'F1' }) + receipt('2', 20, { invRef: 'F2' }) + receipt('3', 1)) +
        xafJournal('70', 'S', sale('F1', 50) + sale('F2', 80)) +
        xafJournal('60', 'P', xafTransaction('7', '2026-02-02', { accID: '1600', amnt: -999, custSupID: 'B1', invRef: 'P1' })),
    });
    expect(about).toMatchObject({ rung: 'reconstructed' });
    expect(about.gaps).toEqual(['due-dates', 'open-orders', 'credit-limits', 'payment-terms', 'unallocated-payments']);
    expect(
      items(records).map(({ number, kind, open, invoiceOn, dueOn }) => [number, kind, open.minor, invoiceOn, dueOn]),
    ).toEqual([
      ['F2', 'invoice', 6_000, '2026-09-02', null],
      [null, 'payment-on-account', -100, '2026-10-15', null],
    ]);
    expect(settled(records)).toMatchObject([{ id: 'F1', invoiceOn: '2026-09-02', settledOn: '2026-10-15' }]);
  });

  it('gives one balance per debtor where payments do not say what they pay', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals:
        xafJournal('70', 'S', sale('F1', 50) + sale('F2', 80)) +
        xafJournal('20', 'B', receipt('1', 50) + receipt('2', 10, { custSupID: 'C2' })),
    });
    expect(about).toMatchObject({ rung: 'balances' });
    expect(about.gaps).toEqual(expect.arrayContaining(['due-dates', 'settled-items', 'unallocated-payments']));
    expect(items(records)).toMatchObject([
      { id: 'balance', kind: 'invoice', number: null, invoiceOn: null, dueOn: null, original: null, open: eur(8_000) },
      { kind: 'payment-on-account', open: eur(-1_000) },
    ]);
  });

  it('finds the debtor account by its reference code, or by what sales are booked to', async () => {
    const journals = xafJournal('20', 'B', receipt('1', 30, { invRef: 'F1' })) + xafJournal('70', 'S', sale('F1', 50));
    const coded = await read({
      relations: RELATIONS,
      accounts: xafAccount('1300', 'Handel', 'B', { leadReference: 'BVorDebHad' }),
      journals,
    });
    const unnamed = await read({
      relations: RELATIONS,
      accounts: xafAccount('1300', 'Verkeer') + xafAccount('1100', 'Bank') + xafAccount('8000', 'Omzet', 'P'),
      journals,
    });
    for (const { records, about } of [coded, unnamed]) {
      expect(about.rung).toBe('reconstructed');
      expect(openByDebtor(records)).toEqual({ C1: 2_000 });
    }
  });

  it('does not take a provision for bad debt for the debtor account', async () => {
    const accounts =
      xafAccount('1300', 'Debiteuren') +
      xafAccount('1310', 'Voorziening dubieuze debiteuren', 'B', { leadReference: 'BVorDebVdd' });
    const provision = xafTransaction('9', '2026-12-01', { accID: '1310', amnt: -40, custSupID: 'C1', invRef: 'F1' });
    const { records } = await read({
      relations: RELATIONS,
      accounts,
      journals: xafJournal('70', 'S', sale('F1', 50)) + xafJournal('90', 'M', provision),
    });
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
  });

  it('takes the receivable of a sale from the head of the journal where its lines leave it out', async () => {
    const oneSided = xafTransaction(
      'F1',
      '2026-09-01',
      { accID: '8000', amnt: -100, custSupID: 'C1', invRef: 'F1' },
      { accID: '1500', amnt: -21, custSupID: 'C1' },
    );
    const { records } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals: xafJournal('70', 'S', oneSided + sale('F2', 10), { offsetAccID: '1300' }),
    });
    expect(items(records).map(({ number, open }) => [number, open.minor])).toEqual([
      ['F1', 12_100],
      ['F2', 1_000],
    ]);
  });

  it('finds the debtor account by what customers are debited to where journals have no type', async () => {
    const { records } = await read({
      relations: RELATIONS,
      accounts: xafAccount('1300', 'Verkeer') + xafAccount('1600', 'Schuld') + xafAccount('8000', 'Omzet', 'P'),
      journals: xafJournal(
        '1',
        '',
        sale('F1', 50) + xafTransaction('9', '2026-02-02', { accID: '1600', amnt: 7, custSupID: 'S1' }),
      ),
    });
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
  });

  it('takes opening bookings as opening items, and not again where the sub-ledger has them', async () => {
    const booked = xafJournal(
      '0',
      'O',
      xafTransaction('1', '2026-01-01', { accID: '1300', amnt: 30, custSupID: 'C1', invRef: 'F0' }),
    );
    const journals = booked + xafJournal('70', 'S', sale('F1', 50));
    const alone = await read({ relations: RELATIONS, accounts: ACCOUNTS, journals });
    expect(openByDebtor(alone.records)).toEqual({ C1: 8_000 });
    expect(items(alone.records).find(({ number }) => number === 'F0')).toMatchObject({ invoiceOn: null });
    const opening = xafOpeningSubLedger('CU', invoice('F0', 30));
    const twice = await read({ relations: RELATIONS, accounts: ACCOUNTS, opening, journals });
    expect(openByDebtor(twice.records)).toEqual({ C1: 8_000 });
    expect(twice.about.gaps).not.toContain('opening-items');
  });

  it('carries opening items over into the journals', async () => {
    const { records, about } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      opening:
        element('obLine', { nr: 1, accID: '1300', amnt: '100.00', amntTp: 'D' }) + xafOpeningSubLedger('CU', invoice('F0', 100)),
      journals: xafJournal('20', 'B', receipt('1', 100, { invRef: 'F0' })) + xafJournal('70', 'S', sale('F1', 50)),
    });
    expect(about.rung).toBe('reconstructed');
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
    expect(settled(records)).toMatchObject([{ id: 'F0', dueOn: '2026-10-01', settledOn: '2026-10-15' }]);
  });

  it('reads the journals after all when the sub-ledgers are about suppliers', async () => {
    const parts = { relations: RELATIONS, accounts: ACCOUNTS, journals: xafJournal('70', 'S', sale('F1', 50)) };
    const { records, about, batches } = await read({
      ...parts,
      subLedgers: xafSubLedger('SU', invoice('P1', -5, { custSupID: 'S1' })),
    });
    expect(about.rung).toBe('reconstructed');
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
    expect(records).toEqual((await read(parts)).records);
    expect(batches.at(-1)?.progress.rows).toBe(3);
  });

  it('lists the lines on the debtor account that name nobody', async () => {
    const { rejected, records } = await read({
      relations: RELATIONS,
      accounts: ACCOUNTS,
      journals: xafJournal('70', 'S', sale('F1', 50) + sale('F2', 70, { custSupID: '' })),
    });
    expect(openByDebtor(records)).toEqual({ C1: 5_000 });
    expect(rejected).toMatchObject([{ reason: 'debtor-missing', field: 'custSupID' }]);
  });

  it.each<[string, XafParts]>([
    [
      'relations, but none on any line',
      { relations: RELATIONS, accounts: ACCOUNTS, journals: xafJournal('70', 'S', sale('F1', 50, { custSupID: '' })) },
    ],
    [
      'suppliers only',
      { relations: RELATIONS, accounts: ACCOUNTS, subLedgers: xafSubLedger('SU', invoice('P1', -5, { custSupID: 'S1' })) },
    ],
    ['nothing', {}],
  ])('has no debtor data when it holds %s', async (_, parts) => {
    expect(await refused(parts)).toMatchObject({ kind: 'no-debtors' });
  });
});

describe('the day an audit file speaks of', () => {
  const header = (dates: string) => ({
    header: `${dates}<curCode>EUR</curCode>`,
    subLedgers: xafSubLedger('CU', invoice('F1', 1)),
  });

  it.each([
    ['<endDate>2026-12-31</endDate><dateCreated>2026-11-20</dateCreated>', '2026-11-20', 'contents'],
    ['<endDate>2025-12-31</endDate><dateCreated>2026-11-20</dateCreated>', '2025-12-31', 'contents'],
    ['<endDate>2025-12-31</endDate>', '2025-12-31', 'contents'],
    ['<dateCreated>soon</dateCreated>', '2026-11-20', 'file-date'],
  ])('%s → %s', async (dates, asOf, asOfFrom) => {
    expect((await read(header(dates))).about).toMatchObject({ asOf, asOfFrom });
  });
});

describe('a file that is not taken', () => {
  const good = xafSample({ relations: RELATIONS, subLedgers: xafSubLedger('CU', invoice('F1', 1)) });

  it.each([
    ['an older version without XML', 'CLAIR1.00.00 1234', 'version-unsupported', { version: 'CLAIR1.00.00' }],
    [
      'a part of a split file',
      good.replace('?>', '?><!-- Vervolgbestand 2 van 3 -->'),
      'split-file',
      { part: '2', parts: '3', missing: '1, 3' },
    ],
    ['the first half', good.slice(0, good.length / 2), 'truncated', {}],
    [
      'an entity bomb',
      good.replace('<auditfile', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><auditfile'),
      'doctype',
      {},
    ],
    ['nothing', '', 'empty', {}],
    ['something else', '<?xml version="1.0"?><AuditFile/>', 'not-recognised', {}],
  ] as const)('%s', async (_, text, kind, fields) => {
    expect(await refused(text)).toMatchObject({ kind, fields });
  });

  it('says the line where it breaks off', async () => {
    expect((await refused(good.slice(0, good.indexOf('<subledger>')))).place?.line).toBe(6);
  });

  it('is refused when it holds more than memory is meant for', async () => {
    const file = new Blob([
      xafSample({ subLedgers: xafSubLedger('CU', invoice('F1', 1), invoice('F2', 1), payment('', -1), payment('', -1)) }),
    ]);
    const work = pull(readXaf(file, pullContext(), { ...FILE_LIMITS, entries: 3 }));
    expect(await refusalOf(work)).toMatchObject({ kind: 'too-large', fields: { limit: '3' } });
  });

  it('never sums beyond what is exact', async () => {
    const huge = Array.from({ length: 1_000 }, (_, index) => ({ ...invoice(`F${index}`, 0), amnt: '100000000000.00' }));
    const { records, rejected } = await read({ subLedgers: xafSubLedger('CU', ...huge) });
    expect(items(records).reduce((sum, { open }) => sum + open.minor, 0)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(rejected.every(({ reason }) => reason === 'number-too-large')).toBe(true);
    expect(items(records).length + rejected.length).toBe(1_000);
  });
});
