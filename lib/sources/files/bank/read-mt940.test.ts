import { describe, expect, it } from 'vitest';
import type { BankEntry } from '@/lib/domain/bank-entry';
import { type Mt940Entry, type Mt940Statement, mt940Sample, wrapped } from '@/tests/support/books/mt940-sample';
import { pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { readMt940 } from './mt940/read-mt940';

const OTHER = 'NL20INGB0001234567';
const read = async (text: string) => {
  const pulled = await pull(readMt940(new Blob([text]), pullContext()));
  return {
    ...pulled,
    entries: pulled.records.flatMap((record): BankEntry[] => (record.kind === 'bank-entry' ? [record.entry] : [])),
  };
};
const readEntries = (entries: readonly Mt940Entry[], more: Partial<Mt940Statement> = {}) =>
  read(mt940Sample([{ entries, ...more }]));
async function entryOf(line: string, info: readonly string[] = []): Promise<BankEntry | undefined> {
  return (await readEntries([{ line, info }])).entries[0];
}

describe('field 61', () => {
  it.each([
    ['261120C121,00NTRFNONREF', '2026-11-20', 12_100, false],
    ['2611201121D75,NTRFNONREF', '2026-11-21', -7_500, false],
    ['2611201121DR000000000001,02N12', '2026-11-21', -102, false],
    ['261120RC5,50NTRFNONREF', '2026-11-20', -550, true],
    ['261120RD5,5NTRFNONREF', '2026-11-20', 550, true],
    ['261120C1.234,56NTRFNONREF', '2026-11-20', 123_456, false],
    ['261120C500NTRF29-07-2014 10:05//B4G29', '2026-11-20', 50_000, false],
    ['261120CR,50N192NONREF', '2026-11-20', 50, false],
    ['2701020101C1,00NTRFNONREF', '2027-01-01', 100, false],
    ['2701021231C1,00NTRFNONREF', '2026-12-31', 100, false],
    ['2612310102C1,00NTRFNONREF', '2027-01-02', 100, false],
    ['260228 0229C1,00NTRFNONREF', null, null, null],
    ['260230C1,00NTRFNONREF', '2026-02-28', 100, false],
    ['2602300302C1,00NTRFNONREF', '2026-03-02', 100, false],
    ['260231C1,00NTRFNONREF', null, null, null],
    ['261120    C1,00NTRFNONREF', '2026-11-20', 100, false],
    ['991231C1,00NTRFNONREF', '1999-12-31', 100, false],
    ['261120C1,00NRTINONREF', '2026-11-20', 100, true],
  ])('%s', async (line, on, minor, isReversal) => {
    const entry = await entryOf(line);
    if (on === null) expect(entry).toBeUndefined();
    else expect(entry).toMatchObject({ on, amount: { minor, currency: 'EUR' }, isReversal });
  });

  it('may tell the other account and its name itself', async () => {
    expect((await entryOf(`261120C1,00NOVB${OTHER}\r\nklant b.v.`))?.other).toEqual({ name: 'klant b.v.', iban: OTHER });
    expect((await entryOf(`261120C1,00N102EREF\r\n${OTHER}`))?.other.iban).toBe(OTHER);
    expect(await entryOf('261120D1,00N0440121470966      W.P. Jansen')).toMatchObject({
      other: { name: 'W.P. Jansen', iban: null },
      references: [],
    });
    expect((await entryOf('261120C1,00NTRF2026001//BANK'))?.references).toEqual(['2026001']);
  });
});

describe('field 86', () => {
  const structured = `/TRTP/SEPA OVERBOEKING/IBAN/${OTHER}/BIC/INGBNL2A/NAME/Klant en Zonen Groothandel B.V./REMI/Betaling van factuur 2026/001 en 2026/002 met dank/EREF/KL-77`;

  it.each([
    ['as one line', [structured]],
    ['cut at 65 characters, within words and tags', wrapped(structured)],
    ['cut elsewhere, at spaces', [structured.slice(0, 14), structured.slice(15)]],
  ])('tagged, %s', async (_, info) => {
    expect(await entryOf('261120C1,00NTRFNONREF', info)).toMatchObject({
      other: { name: 'Klant en Zonen Groothandel B.V.', iban: OTHER },
      text: 'Betaling van factuur 2026/001 en 2026/002 met dank',
      references: ['KL-77'],
    });
  });

  it.each([
    [
      `/EREF/EV123//CNTP/${OTHER}/INGBNL2A/Klant B.V./Utrecht///REMI/USTD//Factuur 2026001/`,
      'Klant B.V.',
      'Factuur 2026001',
      ['EV123'],
    ],
    [
      `/EREF//CNTP/${OTHER}/INGBNL2A/Klant B.V.///REMI/STRD/CUR/8000000020261001/`,
      'Klant B.V.',
      '8000000020261001',
      ['8000000020261001'],
    ],
    [`/EREF/NOTPROVIDED/ORDP//NAME/Klant B.V./REMI/F-1001/ISDT/2026-11-20`, 'Klant B.V.', 'F-1001', []],
  ])('%s', async (info, name, text, references) => {
    expect(await entryOf('261120C1,00NTRFNONREF', wrapped(info))).toMatchObject({ other: { name }, text, references });
  });

  it('numbered, as at Triodos and in Germany', async () => {
    const dutch = ['000>100987654321', '>20BETALING VAN DE FACTUUR 2026>21001 EN VAN 2026002', `>31${OTHER}>32KLANT B.V.`];
    expect(await entryOf('261120C1,00N000NONREF', dutch)).toMatchObject({
      other: { name: 'KLANT B.V.', iban: OTHER },
      text: 'BETALING VAN DE FACTUUR 2026001 EN VAN 2026002',
    });
    const german = [
      '166?00GUTSCHRIFT?20EREF+KL-77?21SVWZ+Rechnung 2026001?22 vom 01.11.2026',
      '?30COBADEFF?31DE89370400440532013000?32KUNDE GMBH',
    ];
    expect(await entryOf('261120C1,00NTRFNONREF', german)).toMatchObject({
      other: { name: 'KUNDE GMBH', iban: 'DE89370400440532013000' },
      text: 'Rechnung 2026001 vom 01.11.2026',
      references: ['KL-77'],
    });
  });

  it('in words', async () => {
    expect(await entryOf('261120C1,00NTRFNONREF', ['FACTUUR 2026001', `REK: ${OTHER}/NAAM: KLANT B.V.`])).toMatchObject({
      other: { name: 'KLANT B.V.', iban: OTHER },
      text: expect.stringContaining('FACTUUR 2026001'),
    });
    const columns = `SEPA OVERBOEKING                 IBAN: ${OTHER}        BIC: INGBNL2A                    NAAM: KLANT B.V.                  OMSCHRIJVING: 2026001`;
    expect(await entryOf('261120C1,00NTRFNONREF', wrapped(columns))).toMatchObject({
      other: { name: 'KLANT B.V.', iban: OTHER },
      text: '2026001',
    });
    expect((await entryOf('261120C1,00NTRFNONREF', ['BETALINGSKENM. 8000000020261001']))?.references).toEqual([
      '8000000020261001',
    ]);
    expect((await entryOf('261120C1,00NTRFNONREF', ['van NL91ABNA0417164300 naar ons']))?.other.iban).toBeNull();
  });

  it.each([
    ['/TRTP/SEPA INCASSO ALGEMEEN/RTRN/MD06/REMI/F-1', 'D', true],
    ['109?00RETOURE?20F-1', 'D', true],
    ['Terugboeking NIET AKKOORD', 'D', true],
    ['Terugboeking voor u', 'C', false],
    ['/TRTP/SEPA OVERBOEKING/REMI/F-1', 'D', false],
  ])('%s (%s) takes back: %s', async (info, mark, isReversal) => {
    expect((await entryOf(`261120${mark}1,00NTRFNONREF`, [info]))?.isReversal).toBe(isReversal);
  });

  it('may come several times, hold what looks like a field, and stand behind the statement', async () => {
    const text = mt940Sample([
      { entries: [{ line: '261120C1,00NTRFNONREF', info: ['EEN', ':99:TWEE', '-voor drie'] }], closing: 'C261122EUR1,00' },
    ]);
    const repeated = text.replace(':62F:', ':86:VIER\r\n:62F:').replace('\r\n-\r\n', '\r\n:86:D000004C000002\r\n-\r\n');
    expect((await read(repeated)).entries[0]?.text).toBe('EEN :99:TWEE -voor drie VIER');
  });
});

describe('a file of statements', () => {
  const paid = { line: '261120C121,00NTRFNONREF', info: ['F-1'] };

  it.each(['\r\n', '\n', '\r'])('with lines that end in %j', async (newLine) => {
    const text = mt940Sample(
      [
        { entries: [paid], closing: 'C261122EUR121,00' },
        { account: '1291.99.348EUR', entries: [paid], closing: 'C261123EUR121,00' },
      ],
      newLine,
    );
    const { entries, rejected, about } = await read(text);
    expect(entries.map(({ account }) => account)).toEqual(['NL91ABNA0417164300', '1291.99.348EUR']);
    expect(rejected).toEqual([]);
    expect(about).toMatchObject({ administration: 'NL91ABNA0417164300', asOf: '2026-11-23', listing: 'payments', rung: 'none' });
    expect(about.owner).toEqual({ vatIds: [], registrationNumbers: [], ibans: ['NL91ABNA0417164300'] });
  });

  it('in envelopes, with headers and accounts as banks write them', async () => {
    const text = mt940Sample([{ entries: [paid], closing: 'C261122EUR121,00' }]);
    const enveloped = `{1:F01ABNANL2AXXXX0000000000}{2:I940ABNANL2AXXXN}{4:\r\n${text.replace(':25:', ':25:ABNANL2A/').replace('\r\n-\r\n', '\r\n-}')}`;
    for (const other of [
      enveloped,
      `0000 01INGBNL2AXXXX00001\r\n940 00\r\n${text}`,
      text.replace('4300\r\n', '4300EUR\r\n'),
      `ABNANL2A\r\n940\r\nABNANL2A\r\n${text}`,
    ])
      expect(await read(other)).toMatchObject({ entries: [{ account: 'NL91ABNA0417164300' }], rejected: [] });
  });

  it('says the place of a difference, of a missing balance and of what cannot be read', async () => {
    const { entries, rejected } = await readEntries([paid], { closing: 'C261122EUR121,01' });
    expect(entries).toHaveLength(1);
    expect(rejected).toEqual([{ place: { line: 7 }, reason: 'sum-differs', field: ':62:', found: '12100 ≠ 12101' }]);
    expect((await readEntries([paid], { closing: '' })).rejected).toMatchObject([{ reason: 'balance-missing' }]);
    expect((await readEntries([paid], { opening: '' })).rejected).toMatchObject([
      { reason: 'currency-unknown', place: { line: 4 } },
    ]);
    const bad = ['261120C1,234NTRF', '261320C1,00NTRF', 'nonsense', '261120C99999999999999,00NTRF'];
    const spoilt = await readEntries([...bad.map((line) => ({ line })), paid]);
    expect(spoilt.entries).toHaveLength(1);
    expect(spoilt.rejected.map(({ reason, place }) => [reason, place.line])).toEqual([
      ['amount-unreadable', 5],
      ['date-unreadable', 6],
      ['amount-unreadable', 7],
      ['number-too-large', 8],
    ]);
  });

  it('refuses a text without end', async () => {
    const endless = mt940Sample([{ entries: [{ line: '261120C1,00NTRF', info: Array.from({ length: 70_000 }, () => '') }] }]);
    expect((await refusalOf(read(endless))).kind).toBe('line-too-long');
    expect((await refusalOf(read('Dear sirs'))).kind).toBe('not-recognised');
  });
});
