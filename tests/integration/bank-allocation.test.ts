import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocateBank } from '@/lib/app/allocate-bank';
import { confirmImport } from '@/lib/app/confirm-import';
import { readCompany } from '@/lib/app/read-company';
import { usualBook } from '@/lib/app/usual-book';
import type { SidebarView } from '@/lib/domain/view';
import { AT, emptyStore, importRows, row, staged, view } from './support/import-steps';

const VAT = 'NL004495445B01';
const DEBTOR = { name: 'Bakkerij Zon B.V.', vat_id: VAT };

const entry = (id: string, on: string, amount: string, text: string): string => `<Ntry><NtryRef>${id}</NtryRef>
  <Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt>
  <AcctSvcrRef>${id}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

const statement = (...entries: string[]): File =>
  new File(
    [
      `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
  <GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-22T06:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><CreDtTm>2026-11-22T06:00:00</CreDtTm>
  <Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`,
    ],
    'statement.xml',
    { lastModified: Date.parse(AT.now) },
  );

async function importFile(file: File): Promise<void> {
  const { generation } = await staged(file);
  await confirmImport(generation.id, AT);
  await allocateBank((await readCompany()).id);
}
const importStatement = (...entries: string[]) => importFile(statement(...entries));

/** The same account in the other format; lines 61 and 86 in turn. */
const mt940 = (...lines: string[]): File =>
  new File(
    [[':20:1', ':25:NL91ABNA0417164300', ':28C:1/1', ':60F:C261120EUR0,', ...lines, ':62F:C261122EUR0,', '-'].join('\r\n')],
    'statement.940',
    { lastModified: Date.parse(AT.now) },
  );

const collected = entry('D1', '2026-11-21', '100.00', 'incasso F2026-001');
const givenBack = entry('D2', '2026-11-22', '100.00', 'incasso F2026-001')
  .replace('CRDT', 'DBIT')
  .replace(
    '<AcctSvcrRef>',
    '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn></BkTxCd><AcctSvcrRef>',
  );

async function shown(): Promise<Extract<SidebarView, { state: 'assessed' }>> {
  const found = await view({ vatId: VAT });
  if (found.state !== 'assessed') throw new Error(found.state);
  return found;
}
const open = async () => (await shown()).assessment.ageing.items.map(({ item }) => [item.number, item.open.minor]);

beforeEach(async () => {
  await emptyStore();
  await importRows(
    row('1', 'F2026-001', { ...DEBTOR, as_of: '2026-11-20', invoice_date: '2026-10-01', due_date: '2026-10-31' }),
    row('1', 'F2026-002', { ...DEBTOR, as_of: '2026-11-20' }),
  );
});

describe('a bank statement beside the books', () => {
  it('pays what it names, in whole and in part, and the sidebar says by which source', async () => {
    await importStatement(
      entry('A1', '2026-11-21', '100.00', 'factuur F2026-001'),
      entry('A2', '2026-11-21', '40.00', 'F2026-002'),
    );
    expect(await open()).toEqual([['F2026-002', 60_00]]);
    const { assessment } = await shown();
    expect(assessment.ageing.overdue.minor).toBe(0);
    expect(assessment.ageing.items[0]?.item.from?.open).toBe('statement.xml');
    const bank = (await usualBook())?.generations.find(({ slot }) => slot === 'bank');
    expect(bank?.totals?.bank).toEqual({ entries: 2, new: 2, placed: 2 });
  });

  it('takes nothing off twice: what the books know by their own day, or another statement told, counts once', async () => {
    const paid = entry('A2', '2026-11-21', '40.00', 'F2026-002');
    await importStatement(entry('A0', '2026-11-20', '100.00', 'factuur F2026-001'), paid);
    await importStatement(paid);
    expect(await open()).toEqual([
      ['F2026-001', 100_00],
      ['F2026-002', 60_00],
    ]);
  });

  it('keeps what it settled when newer books no longer list it', async () => {
    await importStatement(entry('A1', '2026-11-21', '100.00', 'factuur F2026-001'));
    await importRows(row('1', 'F2026-002', { ...DEBTOR, as_of: '2026-11-22' }));
    await allocateBank((await readCompany()).id);
    expect(await open()).toEqual([['F2026-002', 100_00]]);
    expect((await shown()).assessment.behaviour).toMatchObject({ settledCount: 1, lastSettledOn: '2026-11-21' });
  });

  it.each([
    ['in XML', () => importStatement(collected, givenBack)],
    [
      'in the older format',
      () =>
        importFile(
          mt940(
            ':61:2611211121C100,00NDDTNONREF//1',
            ':86:/TRTP/SEPA INCASSO/REMI/F2026-001/',
            ':61:2611221122D100,00NRTINONREF//2',
            ':86:/TRTP/SEPA INCASSO/RTRN/MD06/REMI/F2026-001/',
          ),
        ),
    ],
  ])('tells of a direct debit that was given back, %s, so that it is dunned again', async (_, importIt) => {
    await importIt();
    const { assessment } = await shown();
    const item = assessment.ageing.items.find(({ item: { number } }) => number === 'F2026-001')?.item;
    expect(item).toMatchObject({ open: { minor: 100_00 }, isDirectDebit: true, directDebitReturnedOn: '2026-11-22' });
    expect(assessment.findings['SDD-01']).toMatchObject({ outcome: 'hit' });
  });

  it('does not call a payment that was recalled a direct debit', async () => {
    await importStatement(
      collected.replace('incasso', 'factuur'),
      givenBack.replace('IDDT', 'RCDT').replace('UPDD', 'RRTN').replace('incasso', 'factuur'),
    );
    const { assessment } = await shown();
    expect(assessment.ageing.items.map(({ item }) => item.directDebitReturnedOn)).toEqual([undefined, undefined]);
  });

  it('counts an entry once that comes in both formats, whichever comes first', async () => {
    const inXml = () => importStatement(entry('A2', '2026-11-21', '40.00', 'F2026-002'));
    const inSwift = () => importFile(mt940(':61:2611211121C40,00NTRFNONREF//A2', ':86:/NAME/Zon/REMI/betaling F2026-002/'));
    for (const [first, second] of [
      [inXml, inSwift],
      [inSwift, inXml],
    ] as const) {
      await emptyStore();
      await importRows(row('1', 'F2026-002', { ...DEBTOR, as_of: '2026-11-20' }));
      await first();
      await second();
      expect(await open()).toEqual([['F2026-002', 60_00]]);
      const bank = (await usualBook())?.generations.find(({ slot }) => slot === 'bank');
      expect(bank?.totals?.bank).toEqual({ entries: 1, new: 1, placed: 1 });
    }
  });
});
