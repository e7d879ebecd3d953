import { describe, expect, it } from 'vitest';
import type { BankEntry } from '@/lib/domain/bank-entry';
import { CAMT_ACCOUNT, type CamtEntry, type CamtStatement, camtEntry, camtSample } from '@/tests/support/books/camt-sample';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readCamt } from './camt/read-camt';

const OTHER = 'NL20INGB0001234567';
const read = async (xml: string) => {
  const pulled = await pull(readCamt(new Blob([xml]), pullContext()));
  return {
    ...pulled,
    entries: pulled.records.flatMap((record): BankEntry[] => (record.kind === 'bank-entry' ? [record.entry] : [])),
  };
};
const readEntries = (entries: readonly CamtEntry[], more: Partial<CamtStatement> = {}) =>
  read(camtSample([{ opening: '', closing: '', entries, ...more }]));

const PAID: CamtEntry = {
  amount: '121.00',
  transactions: [
    {
      endToEndId: 'E2E-1',
      debtor: { name: 'Klant B.V.', iban: OTHER },
      creditor: { name: 'Voorbeeld', iban: CAMT_ACCOUNT },
      text: ['Factuur', 'F-2026-001'],
      reference: 'RF18539007547034',
    },
  ],
};

describe('a statement in XML', () => {
  it.each([2, 4, 6, 8])('version %i tells what came in, from whom and for what', async (version) => {
    const { entries, rejected, about } = await read(
      camtSample([{ version, opening: '10.00', closing: '131.00', entries: [PAID] }]),
    );
    expect(rejected).toEqual([]);
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^2026-11-20\/12100\/[0-9a-f]{8}$/),
        account: CAMT_ACCOUNT,
        on: '2026-11-20',
        amount: { minor: 12_100, currency: 'EUR' },
        other: { name: 'Klant B.V.', iban: OTHER },
        text: 'Factuur F-2026-001',
        references: ['RF18539007547034', 'E2E-1'],
        isReversal: false,
        toldBy: 'camt',
      },
    ]);
    expect(about).toMatchObject({
      administration: 'Voorbeeld B.V.',
      currency: 'EUR',
      asOf: '2026-11-22',
      asOfFrom: 'contents',
      period: { from: '2026-11-20', to: '2026-11-20' },
      rung: 'none',
      listing: 'payments',
    });
  });

  it('counts booked entries alone', async () => {
    const pending = { ...PAID, status: 'PDNG' };
    expect((await readEntries([PAID, pending])).entries).toHaveLength(1);
    expect((await readEntries([{ ...pending, status: 'INFO' }], { version: 8 })).entries).toEqual([]);
  });

  it('takes the day of a moment, and the value date where no other is', async () => {
    const xml = camtSample([{ entries: [PAID] }]);
    const moment = xml.replace('<BookgDt><Dt>2026-11-20</Dt>', '<BookgDt><DtTm>2026-11-19T23:30:00+01:00</DtTm>');
    expect((await read(moment)).entries[0]?.on).toBe('2026-11-19');
    expect((await read(xml.replace(/<BookgDt>.*?<\/BookgDt>/, ''))).entries[0]?.on).toBe('2026-11-20');
    expect((await read(xml.replaceAll('<Dt>2026-11-20</Dt>', ''))).rejected).toMatchObject([
      { reason: 'date-unreadable', field: 'BookgDt' },
    ]);
  });

  it('tells who got what went out', async () => {
    const out: CamtEntry = {
      amount: '5',
      side: 'DBIT',
      transactions: [{ debtor: { name: 'Voorbeeld' }, creditor: { name: 'Leverancier', iban: OTHER } }],
    };
    expect((await readEntries([out])).entries).toMatchObject([
      { amount: { minor: -500 }, other: { name: 'Leverancier', iban: OTHER }, isReversal: false },
    ]);
  });
});

describe('a batch', () => {
  const part = (amount: string | undefined, endToEndId: string) => ({
    ...(amount === undefined ? {} : { amount }),
    endToEndId,
    debtor: { iban: OTHER },
  });

  it('is one entry for each part, when the parts tell their amounts', async () => {
    const { entries, rejected } = await readEntries(
      [{ amount: '30.00', transactions: [part('10.00', 'A-1'), part('20.00', 'B-2')] }],
      { opening: '0.00', closing: '30.00' },
    );
    expect(entries.map(({ amount, references }) => [amount.minor, references])).toEqual([
      [1_000, ['A-1']],
      [2_000, ['B-2']],
    ]);
    expect(rejected).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('is one entry with all references, when they do not', async () => {
    const { entries, rejected } = await readEntries(
      [{ amount: '30.00', transactions: [part('10.00', 'A-1'), part(undefined, 'B-2')] }],
      { opening: '0.00', closing: '30.00' },
    );
    expect(entries).toMatchObject([{ amount: { minor: 3_000 }, references: ['A-1', 'B-2'], other: { name: null, iban: null } }]);
    expect(rejected).toEqual([]);
  });

  it('whose parts do not add up is one entry, and that is said', async () => {
    const { entries, rejected } = await readEntries(
      [{ amount: '30.00', transactions: [part('10.00', 'A-1'), part('19.00', 'B-2')] }],
      { opening: '0.00', closing: '30.00' },
    );
    expect(entries).toMatchObject([{ amount: { minor: 3_000 } }]);
    expect(rejected).toMatchObject([{ reason: 'sum-differs', field: 'TxDtls', place: { line: expect.any(Number) } }]);
  });
});

describe('what is taken back', () => {
  const parties = { debtor: { name: 'Klant B.V.', iban: OTHER }, creditor: { name: 'Voorbeeld', iban: CAMT_ACCOUNT } };
  const back = (head: string, inside = ''): CamtEntry => ({
    amount: '9.00',
    side: 'DBIT',
    head,
    transactions: [{ ...parties, inside }],
  });

  it.each([
    ['a reversal', back('<RvslInd>true</RvslInd>')],
    ['a return', back('', '<RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf>')],
    [
      'an unpaid direct debit',
      {
        ...back(''),
        more: '',
        head: '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd>',
      },
    ],
  ])('%s is a reversal of what the customer paid', async (_, entry) => {
    expect((await readEntries([entry])).entries).toMatchObject([
      { amount: { minor: -900 }, isReversal: true, other: { name: 'Klant B.V.', iban: OTHER } },
    ]);
  });

  it('names the customer, also where a bank turns the parties around', async () => {
    const turned: CamtEntry = {
      ...back('<RvslInd>true</RvslInd>'),
      transactions: [{ debtor: parties.creditor, creditor: parties.debtor }],
    };
    expect((await readEntries([turned])).entries[0]?.other.iban).toBe(OTHER);
  });
});

describe('a statement that does not add up', () => {
  it('is taken, and the difference is said', async () => {
    const { entries, rejected } = await readEntries([PAID], { opening: '-10.00', closing: '111.01' });
    expect(entries).toHaveLength(1);
    expect(rejected).toMatchObject([
      { reason: 'sum-differs', field: 'Bal', found: '11100 ≠ 11101', place: { line: expect.any(Number) } },
    ]);
    expect((await readEntries([PAID], { opening: '-10.00', closing: '111.00' })).rejected).toEqual([]);
  });

  it('says that a balance is missing, except of a report or a notification', async () => {
    expect((await readEntries([PAID])).rejected).toMatchObject([{ reason: 'balance-missing' }]);
    const xml = camtSample([{ opening: '', closing: '', entries: [PAID] }]);
    const report = xml
      .replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt')
      .replaceAll('Stmt>', 'Rpt>')
      .replace('camt.053', 'camt.052');
    const notice = xml
      .replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn')
      .replaceAll('Stmt>', 'Ntfctn>')
      .replace('camt.053', 'camt.054');
    for (const other of [report, notice])
      expect(await read(other)).toMatchObject({ rejected: [], entries: [{ amount: { minor: 12_100 } }] });
  });

  it('keeps apart an entry that cannot be read, and says it once', async () => {
    const bad = [
      { ...PAID, amount: '1,21' },
      { ...PAID, currency: 'EURO' },
      { ...PAID, side: 'X' as 'CRDT' },
      { ...PAID, amount: '12345678901234567' },
    ];
    const { entries, rejected } = await readEntries([...bad, PAID], { opening: '0.00', closing: '1.00' });
    expect(entries).toHaveLength(1);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'amount-unreadable',
      'currency-unknown',
      'amount-unreadable',
      'number-too-large',
    ]);
  });
});

describe('ids of entries', () => {
  const twice = [PAID, PAID];

  it('are the same in overlapping statements, which tell an entry once', async () => {
    const [day, month] = [camtSample([{ entries: twice }]), camtSample([{ entries: [{ ...PAID, amount: '1.00' }, ...twice] }])];
    const [first, second] = [(await read(day)).entries, (await read(month)).entries];
    expect(first).toHaveLength(2);
    expect(first[0]?.id).not.toBe(first[1]?.id);
    expect(second.slice(1).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    const together = camtSample([
      { entries: twice, closing: '242.00' },
      { entries: twice, closing: '242.00' },
    ]);
    expect((await read(together)).entries).toEqual(first);
  });

  it('go on in a statement that follows: the same again is another entry', async () => {
    const days = camtSample([
      { entries: [PAID], opening: '0.00', closing: '121.00' },
      { entries: [PAID], opening: '121.00', closing: '242.00' },
    ]);
    const { entries } = await read(days);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('are apart for each account', async () => {
    const accounts = camtSample([
      { entries: [PAID], closing: '121.00' },
      { account: OTHER, entries: [PAID], closing: '121.00' },
    ]);
    expect((await read(accounts)).entries.map(({ account }) => account)).toEqual([CAMT_ACCOUNT, OTHER]);
  });
});

describe('a bank that tells its parties in words', () => {
  it('is understood as in MT940', async () => {
    const more = `/TRTP/SEPA OVERBOEKING/IBAN/${OTHER}/BIC/INGBNL2A/NAME/Klant B.V./REMI/Factuur 2026001/EREF/NOTPROVIDED`;
    expect((await readEntries([{ amount: '5.00', more }])).entries).toMatchObject([
      { other: { name: 'Klant B.V.', iban: OTHER }, text: 'Factuur 2026001', references: [] },
    ]);
  });

  it('keeps the words beside the parties that it does tell', async () => {
    const entry = camtEntry({ ...PAID, more: 'Overboeking' });
    expect(entry).toContain('Overboeking');
    expect((await readEntries([{ ...PAID, more: 'Overboeking' }])).entries[0]?.text).toBe('Factuur F-2026-001');
  });
});
