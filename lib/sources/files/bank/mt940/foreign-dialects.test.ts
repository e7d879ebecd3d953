import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/sources/recognise';
import { mt940Sample, wrapped } from '@/tests/support/books/mt940-sample';
import { pull, pullContext } from '@/tests/support/books/pull';
import { mt940Source } from '../mt940-source';
import { readMt940 } from './read-mt940';

const BELGIAN = 'BE71096123456769';
const GERMAN = 'DE89370400440532013000';

async function read(text: string) {
  const { records, rejected } = await pull(readMt940(new Blob([text]), pullContext()));
  return { rejected, entries: records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : [])) };
}

async function entryOf(line: string, info: readonly string[]) {
  return (await read(mt940Sample([{ entries: [{ line, info }] }]))).entries[0];
}

describe('an IBAN among words', () => {
  it.each([
    ['Belfius', ['OVERSCHRIJVING VAN REKENING BE71096123456769', 'KLANT NV +++090/9337/55493+++'], BELGIAN],
    ['KBC', ['EUROPESE OVERSCHRIJVING VAN', 'BE71 0961 2345 6769', 'BIC: GKCCBEBB', 'KLANT NV'], BELGIAN],
    ['ABN AMRO', wrapped(`SEPA OVERBOEKING                 IBAN: ${GERMAN}    BIC: COBADEFFXXX     NAAM: KUNDE`), GERMAN],
    ['in groups', ['IBAN: DE89 3704 0044 0532 0130 00 BIC: COBADEFFXXX'], GERMAN],
  ])('of %s ends where it ends', async (_, info, iban) => {
    expect((await entryOf('261120C1,00NTRFNONREF', info))?.other.iban).toBe(iban);
  });
});

describe('banks that serve several countries', () => {
  it('name who paid behind the role', async () => {
    const info = ['/ORDP/KLANT INTERNATIONAL BV', '/BI/INGBNL2A', '/REMI/INV 2026-00123'];
    expect(await entryOf('261120C1,00NTRFNONREF\r\nPAYMENT RECEIVED', info)).toMatchObject({
      other: { name: 'KLANT INTERNATIONAL BV' },
      text: 'INV 2026-00123',
    });
  });

  it.each([
    [['/OCMT/USD700,00/', 'PAYMENT OF INVOICES 2026-00124'], 'PAYMENT OF INVOICES 2026-00124'],
    [['/ORDP/300000000460495', '/KLANT DOOEL', '/747//747', '/Uplata po faktura 747'], 'Uplata po faktura 747'],
  ])('lose no words that stand behind no tag: %j', async (info, words) => {
    expect((await entryOf('261120C1,00NTRFNONREF', info))?.text).toContain(words);
  });

  it('put what they call the payment below the amount, and what was exchanged: nobody’s name', async () => {
    for (const below of ['OVERSCHRIJVING', '/OCMT/EUR56,50/CHGS/EUR3,00/'])
      expect((await entryOf(`261120C1,00NTRFNONREF\r\n${below}`, ['Factuur 2026001']))?.other.name).toBeNull();
  });

  it('put a number of their own where a payer’s reference belongs', async () => {
    expect((await entryOf('261120C1,00FMSC01916//NONREF', ['GIRO AUS ONLINE-SIC']))?.references).toEqual([]);
  });

  it('may part thousands in a balance', async () => {
    const entries = [{ line: '261120C45,76NTRFNONREF' }];
    const { rejected } = await read(mt940Sample([{ opening: 'C261119EUR8.021,60', closing: 'C261120EUR8.067,36', entries }]));
    expect(rejected).toEqual([]);
  });
});

describe('fields that banks write in their own way', () => {
  it.each(['PRELEVEMENT IMPAYÉ F-77', 'DOMICILIATION IMPAYÉE F-77', 'PRLV IMPAYE'])(
    'an unpaid debit in French: %s',
    async (info) => {
      expect((await entryOf('261120D1,00NTRFNONREF', [info]))?.isReversal).toBe(true);
    },
  );

  it.each(['109?00RUECKLASTSCHRIFT?20EREF+F-77', '109?00SEPA-LASTSCHR. RETOURE CORE?20EREF+F-77'])(
    'a direct debit given back in Germany: %s',
    async (info) => {
      expect(await entryOf('261120D1,00N109NONREF', [info])).toMatchObject({ isReversal: true, isDebitReturn: true });
    },
  );

  it('words behind another tag than that of words', async () => {
    const info = ['166?00GUTSCHRIFT?20EREF+NOTPROVIDED?21KREF+77?22RECHNUNG 2026001', '?32KUNDE'];
    expect((await entryOf('261120C1,00NTRFNONREF', info))?.text).toContain('RECHNUNG 2026001');
  });

  it('an amount with nothing but the bank’s reference behind it', async () => {
    expect(await entryOf('2011301130CN220000,00//19239782213', ['SALARY'])).toMatchObject({ amount: { minor: 22_000_000 } });
  });

  it('a balance that cannot be read, but for its currency', async () => {
    const text = mt940Sample([{ opening: 'C221004EURO0,00', entries: [{ line: '261120C1,00NTRFNONREF' }] }]);
    const { entries, rejected } = await read(text);
    expect(entries).toMatchObject([{ amount: { minor: 100, currency: 'EUR' } }]);
    expect(rejected).toMatchObject([{ reason: 'balance-missing' }]);
  });

  it('an envelope on the line of the first field', async () => {
    const text = mt940Sample([{ entries: [{ line: '261120C1,00NTRFNONREF' }], closing: 'C261122EUR1,00' }]);
    const enveloped = `{1:F01AAAAFRPPAXXX0000000000}{2:I940X}{4:${text}`;
    expect(mt940Source.sniff(new TextEncoder().encode(enveloped), 'x')).toBe(3);
    expect(await read(enveloped)).toMatchObject({ entries: [{ amount: { minor: 100 } }], rejected: [] });
  });

  it('a structured reference of Rabobank', async () => {
    const info = '/ORDP//NAME/KLANT BV/REMI//CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/8000000020261001/ISDT/2026-11-20';
    expect(await entryOf('261120C1,00N501NONREF', wrapped(info))).toMatchObject({
      other: { name: 'KLANT BV' },
      text: '8000000020261001',
      references: ['8000000020261001'],
    });
    const both = '/EREF/E-77/ORDP//NAME/K/REMI/Rechnung 1/CDTRREFTP//CD/SCOR/ISSR/ISO/CDTRREF/RF18539007547034/ISDT/2026-11-20';
    expect(await entryOf('261120C1,00N501NONREF', wrapped(both))).toMatchObject({
      text: 'Rechnung 1',
      references: ['RF18539007547034', 'E-77'],
    });
  });
});

describe('a report of the day (MT942)', () => {
  const report = [
    ':20:DEUTDEFF942',
    ':25:50070010/0123456789',
    ':28C:12/1',
    ':34F:GBPD0,',
    ':34F:GBPC0,',
    ':13D:2611201200+0100',
    ':61:2611201120C1190,00NTRFNONREF',
    ':86:Rechnung 2026001',
    ':61:2611201120EC500,00NTRFNONREF',
    ':86:expected',
    ':90D:0GBP0,00',
    ':90C:1GBP1190,00',
    '-}',
  ].join('\r\n');

  it('has no balances, and its currency in its limits; what is but expected is no entry', async () => {
    const { entries, rejected } = await read(report);
    expect(rejected).toEqual([]);
    expect(entries).toMatchObject([{ amount: { minor: 119_000, currency: 'GBP' }, text: 'Rechnung 2026001' }]);
  });

  it('may tell that nothing happened', async () => {
    const quiet = [':20:R', ':25:NL91ABNA0417164300', ':28C:1', ':34F:EUR0,', ':13D:2611201200+0100', ':90D:0EUR0,', '-'];
    expect(await read(quiet.join('\r\n'))).toEqual({ entries: [], rejected: [] });
  });

  it('leaves no currency to the statement behind it', async () => {
    const { rejected } = await read(
      `${report}\r\n${mt940Sample([{ opening: '', entries: [{ line: '261120C1,00NTRFNONREF' }] }])}`,
    );
    expect(rejected.map(({ reason }) => reason)).toContain('currency-unknown');
  });
});

describe('a bank in Poland', () => {
  it('tells its code twice', async () => {
    const info = ['020', ':86:020~00IBCG', '~20Zaplata F-2026-001', '~32KLIENT SP Z O O', `~38${GERMAN}`];
    expect(await entryOf('2611201120C1,00S02097202028342', info)).toMatchObject({
      other: { name: 'KLIENT SP Z O O', iban: GERMAN },
      text: 'Zaplata F-2026-001',
    });
  });
});

describe('a statement without a number', () => {
  it('is known by its account and opening balance', async () => {
    const text = mt940Sample([{ entries: [{ line: '261120C1,00NTRFNONREF', info: ['F-2026-001'] }] }]).replace(/:20:.*\r?\n/, '');
    expect(text).not.toContain(':20:');
    const day = `BANKNL2A\r\n940\r\nBANKNL2A\r\n${text}`;
    expect((await recognise(new Blob([day]), 'x')).id).toBe('mt940');
    expect((await read(day)).entries).toHaveLength(1);
  });
});
