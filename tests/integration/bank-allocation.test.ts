import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocateBank } from '@/lib/app/allocate-bank';
import { confirmImport } from '@/lib/app/confirm-import';
import { currentBook } from '@/lib/app/current-book';
import { readCompany } from '@/lib/app/read-company';
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

async function importStatement(...entries: string[]): Promise<void> {
  const { generation } = await staged(statement(...entries));
  await confirmImport(generation.id, AT);
  await allocateBank((await readCompany()).id);
}

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
    const bank = (await currentBook())?.generations.find(({ slot }) => slot === 'bank');
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
});
