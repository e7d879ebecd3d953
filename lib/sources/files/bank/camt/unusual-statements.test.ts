import { describe, expect, it } from 'vitest';
import type { BankEntry } from '@/lib/domain/bank-entry';
import { recognise } from '@/lib/sources/recognise';
import { camtSample } from '@/tests/support/books/camt-sample';
import { pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { camtSource } from '../camt-source';

const OTHER = 'NL20INGB0001234567';
const PAID = { amount: '121.00', transactions: [{ debtor: { name: 'Klant B.V.', iban: OTHER }, text: ['F-1'] }] };
const XML = camtSample([{ entries: [PAID], closing: '121.00' }]);

async function entriesOf(xml: string): Promise<readonly BankEntry[]> {
  const { records, rejected } = await pull(camtSource.parse(new Blob([xml]), pullContext()));
  expect(rejected).toEqual([]);
  return records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : []));
}

describe('a statement in an envelope', () => {
  const document = XML.replace(/^<\?xml.*?\?>\s*/, '');
  const header = '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><MsgDefIdr>camt.053.001.08</MsgDefIdr></AppHdr>';

  it.each([
    `<BizMsg>${header}${document}</BizMsg>`,
    `<Xchg xmlns="urn:iso:std:iso:20022:tech:xsd:head.002.001.01"><PyldDesc/><Pyld>${header}${document}</Pyld></Xchg>`,
    `<?xml version="1.0"?><!-- <Document> below --><s:Envelope xmlns:s="x"><s:Body>${header}${document}</s:Body></s:Envelope>`,
  ])('is the same', async (xml) => {
    expect(camtSource.sniff(new TextEncoder().encode(xml), 'x')).toBe(3);
    expect(await entriesOf(xml)).toEqual(await entriesOf(XML));
  });

  it('of something else is no statement', async () => {
    const other = `<BizMsg>${header}<Document><CstmrCdtTrfInitn/></Document></BizMsg>`;
    expect((await refusalOf(entriesOf(other))).kind).toBe('not-recognised');
  });
});

describe('an entry', () => {
  const bare = XML.replace(/<(BookgDt|ValDt)>.*?<\/\1>/g, '');

  it('without a day is of the day on which the bank told of it', async () => {
    const told = bare.replace('<Stmt>', '<Stmt><CreDtTm>2026-11-21T06:00:00+01:00</CreDtTm>');
    expect((await entriesOf(told)).map(({ on }) => on)).toEqual(['2026-11-21']);
    await expect(entriesOf(bare)).rejects.toThrow();
  });

  it('may name the time zone of its day', async () => {
    for (const zone of ['+01:00', 'Z', 'T00:00:00+01:00'])
      expect(await entriesOf(XML.replaceAll('</Dt></BookgDt>', `${zone}</Dt></BookgDt>`))).toEqual(await entriesOf(XML));
  });

  it('in parts of another currency is told by what these were changed into', async () => {
    const part = (sent: string, changed: string, text: string) =>
      `<TxDtls><AmtDtls><TxAmt><Amt Ccy="USD">${sent}</Amt></TxAmt><CntrValAmt><Amt Ccy="EUR">${changed}</Amt></CntrValAmt></AmtDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`;
    const parts = part('110', '100.00', 'F-1') + part('23.10', '21.00', 'F-2');
    const found = await entriesOf(XML.replace(/<TxDtls>.*<\/TxDtls>/s, parts));
    expect(found.map(({ amount, text }) => [amount.minor, text])).toEqual([
      [10_000, 'F-1'],
      [2_100, 'F-2'],
    ]);
  });

  it('names the one for whom was paid where no payer is named', async () => {
    const ultimate = XML.replace('<Dbtr><Nm>Klant B.V.</Nm></Dbtr>', '<UltmtDbtr><Nm>Klant B.V.</Nm></UltmtDbtr>');
    expect((await entriesOf(ultimate))[0]?.other).toEqual({ name: 'Klant B.V.', iban: OTHER });
    const unsaid = ultimate.replace('<UltmtDbtr>', '<Dbtr><Nm>NOTPROVIDED</Nm></Dbtr><UltmtDbtr>');
    expect((await entriesOf(unsaid))[0]?.other.name).toBe('Klant B.V.');
    const both = XML.replace('<Dbtr>', '<UltmtDbtr><Nm>Moeder</Nm></UltmtDbtr><Dbtr>');
    expect((await entriesOf(both))[0]?.other.name).toBe('Klant B.V.');
  });

  it('may keep an IBAN among other numbers', async () => {
    const other = XML.replace(`<IBAN>${OTHER}</IBAN>`, `<Othr><Id>${OTHER}</Id></Othr>`);
    expect((await entriesOf(other))[0]?.other.iban).toBe(OTHER);
  });
});

describe('a statement of several pages', () => {
  it('goes on from one to the next, and two alike on two pages are two', async () => {
    const pages = camtSample([
      { entries: [PAID], closing: '121.00' },
      { entries: [PAID], opening: '121.00', closing: '242.00' },
    ]);
    const [first = '', second = ''] = pages.match(/<Stmt>.*?<\/Stmt>/gs) ?? [];
    const paged = pages.replace(first, first.replace('CLBD', 'ITBD')).replace(second, second.replace('OPBD', 'ITBD'));
    expect(paged).not.toBe(pages);
    expect(await entriesOf(paged)).toHaveLength(2);
  });
});

describe('one of several statements', () => {
  async function* files() {
    yield { name: 'whole.xml', file: new Blob([XML]) };
    yield { name: 'half.xml', file: new Blob([XML.slice(0, 900)]) };
  }

  it('that is broken is named', async () => {
    const refused = await refusalOf(pull(camtSource.parseAll?.(files(), pullContext()) ?? expect.unreachable()));
    expect(refused).toMatchObject({ kind: 'truncated', place: { file: 'half.xml' } });
  });
});

it('begins where its first element does, whatever long comment is before it', async () => {
  const long = `<!-- ${'remarks <Other> '.repeat(600)} -->`;
  const file = new Blob([XML.replace('<Document', `${long}\n<Document`)]);
  expect((await recognise(file, 'x')).id).toBe('camt');
  expect((await pull(camtSource.parse(file, pullContext()))).records).toHaveLength(1);
});
