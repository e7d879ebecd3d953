import { describe, expect, it } from 'vitest';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import {
  type XafParts,
  xafAccount,
  xafJournal,
  xafRelation,
  xafSample,
  xafSubLedger,
  xafTransaction,
} from '@/tests/support/books/xaf-sample';
import { readXaf } from './read-xaf';

const read = (parts: XafParts) => pull(readXaf(new Blob([xafSample(parts)]), pullContext()));
const ACCOUNTS = xafAccount('1300', 'Debiteuren') + xafAccount('1600', 'Crediteuren');

describe('a line of a mixed sub-ledger that names no line of a journal', () => {
  const opening = {
    jrnID: 'BEGIN',
    trNr: '1',
    trLineNr: '99',
    invRef: 'F0',
    invDt: '2025-12-01',
    invDueDt: '2025-12-31',
    mutTp: 'Z',
  };
  const parts = (kind: string): XafParts => ({
    relations: xafRelation('C1', kind),
    accounts: ACCOUNTS,
    journals: xafJournal('BEGIN', 'O', xafTransaction('1', '2026-01-01', { accID: '1300', custSupID: 'C1', amnt: 50 })),
    subLedgers: xafSubLedger(
      'CS',
      { ...opening, custSupID: 'C1', amnt: 50 },
      { jrnID: '70', trNr: '2', custSupID: 'C1', invRef: 'F1', invPurSalTp: 'S', amnt: 100, invDueDt: '2026-02-01', mutTp: 'I' },
    ),
  });

  it('is of a customer when the relation is one', async () => {
    expect(openByDebtor((await read(parts('C'))).records)).toEqual({ C1: 15_000 });
  });

  it('is left out when the relation is a supplier as well, for it may be either', async () => {
    expect(openByDebtor((await read(parts('B'))).records)).toEqual({ C1: 10_000 });
  });
});

describe('an audit file of which no line on debtors can be read', () => {
  const unreadable = { accID: '1300', custSupID: 'C1', amntTp: 'D', amnt: '100,305' as unknown as number };
  const journals = xafJournal('70', 'S', xafTransaction('1', '2026-02-01', unreadable)).replace(/NaN|100\.30/, '100,305');

  it('is told with what is wrong with them, in journals and in sub-ledgers', async () => {
    const { records, rejected, about } = await read({ relations: xafRelation('C1', 'C'), accounts: ACCOUNTS, journals });
    expect(records.map(({ kind }) => kind)).toEqual(['debtor']);
    expect(rejected).toMatchObject([{ reason: 'amount-unreadable', field: 'amnt' }]);
    expect(about.rung).toBe('none');
    const subLedgers = xafSubLedger('CU', { custSupID: 'C1', amnt: '1,505', mutTp: 'I' });
    const ledger = await read({ relations: xafRelation('C1', 'C'), accounts: ACCOUNTS, subLedgers });
    expect(ledger.rejected).toMatchObject([{ reason: 'amount-unreadable', found: '1,505' }]);
    expect(ledger.about.rung).toBe('none');
  });

  it('still has no debtor data where the lines only name nobody', async () => {
    const nameless = xafJournal('70', 'S', xafTransaction('1', '2026-02-01', { accID: '1300', amnt: 1 }));
    expect((await refusalOf(read({ accounts: ACCOUNTS, journals: nameless }))).kind).toBe('no-debtors');
  });
});
