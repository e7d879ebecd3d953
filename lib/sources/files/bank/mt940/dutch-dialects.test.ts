import { describe, expect, it } from 'vitest';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readMt940 } from './read-mt940';

const OTHER = 'NL20INGB0001234567';
const PADDED = 65;

async function entryOf(line: string, info: readonly string[]) {
  const text = mt940Sample([{ entries: [{ line, info }] }]);
  const { records } = await pull(readMt940(new Blob([text]), pullContext()));
  const [first] = records;
  return first?.kind === 'bank-entry' ? first.entry : undefined;
}

describe('Triodos', () => {
  it('tells the bank and the account of the other in the first two of its parts', async () => {
    const parts = ['000>100000000000', '>20INGBNL2A', `>21${OTHER}`, '>22KLANT B.V. FACTUUR 2026001', '>310390123456'];
    expect(await entryOf('261120C1,00NET NONREF', parts)).toMatchObject({
      other: { iban: OTHER },
      text: 'KLANT B.V. FACTUUR 2026001',
    });
  });

  it('keeps the words of an entry without an account', async () => {
    const parts = ['000>100000000000', '>20BETAALD20>2126001', '>310390123456'];
    expect(await entryOf('261120C1,00NET NONREF', parts)).toMatchObject({ other: { iban: null }, text: 'BETAALD20 26001' });
  });
});

describe('ASN and SNS', () => {
  it('write who it is before their tags, on lines filled up with spaces', async () => {
    const lines = [
      `${OTHER} klant b.v.`,
      ''.padEnd(PADDED),
      '/TRTP/Zakelijke Europese Incasso/CSID/NL36ZZZ340698640000/NAME/KL',
      `ANT B.V./MARF/M-1/REMI/Factuur 2026001/IBAN/${OTHER}/EREF/KL-77`.padEnd(PADDED),
    ];
    expect(await entryOf(`261120C1,00NINC${OTHER}\r\nklant b.v.`, lines)).toMatchObject({
      other: { name: 'KLANT B.V.', iban: OTHER },
      text: 'Factuur 2026001',
      references: ['KL-77'],
    });
  });

  it('are in words without tags, whatever stroke a payer writes', async () => {
    const entry = await entryOf('261120C1,00NOVBNONREF', [`${OTHER} klant b.v.`, 'Fact/ID/2026001']);
    expect(entry).toMatchObject({ text: `${OTHER} klant b.v. Fact/ID/2026001`, other: { iban: OTHER } });
  });
});

describe('ING', () => {
  it('puts a code of its own below the amount, which is nobody’s name', async () => {
    const lines = ['/PREF/SEPA-20260401-P1//REMI/USTD//TOTAAL 5 VZ/'];
    expect(await entryOf('261120C1,00NTRFPREF//31100900061605\r\n/TRCD/00200/', lines)).toMatchObject({
      other: { name: null },
      text: 'TOTAAL 5 VZ',
    });
  });
});

describe('Rabobank', () => {
  it('puts an account of the older kind below the amount, which is nobody’s words', async () => {
    expect(await entryOf('261120D1,00N586PREF\r\n0000000000', ['/PREF/PmtInfId-987'])).toMatchObject({ text: 'PmtInfId-987' });
  });

  it('wrote balances and amounts with a point', async () => {
    const text = mt940Sample([
      {
        account: '0800003200000001610722 EUR',
        opening: 'D261101EUR000000001000.00',
        closing: 'C261122EUR000000002145.00',
        entries: [{ line: '261120C000000003145.00N102EREF', info: ['F-1'] }],
      },
    ]);
    const { records, rejected } = await pull(readMt940(new Blob([text]), pullContext()));
    expect(rejected).toEqual([]);
    expect(records).toMatchObject([{ entry: { amount: { minor: 314_500, currency: 'EUR' } } }]);
  });
});

describe('bunq', () => {
  it('does not break its lines off, so that a new one is a new word', async () => {
    const lines = ['/NAME/HOSTING/REMI/HOSTING TAURANGA SOUTH ISLAND, NEW ZEALAND BRANCH NZ', '1.00 NZD, 1 NZD = 0.61000 EUR'];
    expect((await entryOf('261120D0,61NMSCNONREF', lines))?.text).toContain('NZ 1.00 NZD');
  });
});
