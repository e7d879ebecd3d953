import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { pull, pullContext } from '@/tests/support/books/pull';
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
import { twoSidedAmount } from './two-sided-amount';

const ACCOUNTS = xafAccount('1300', 'Debiteuren') + xafAccount('8000', 'Omzet', 'P');
const RELATIONS = xafRelation('C1', 'C') + xafRelation('C2', 'C');
const read = (parts: XafParts) =>
  pull(readXaf(new Blob([xafSample({ relations: RELATIONS, accounts: ACCOUNTS, ...parts })]), pullContext()));

const open = (records: readonly DomainRecord[]) =>
  records.flatMap((r) => (r.kind === 'open-item' ? [[r.debtorNumber, r.item.number, r.item.invoiceOn, r.item.open.minor]] : []));

const line = (custSupID: string, docRef: string, amnt: number) => ({ accID: '1300', custSupID, docRef, amnt });
const sales = (...docs: string[]) =>
  xafJournal(
    '70',
    'S',
    xafTransaction('1', '2026-02-01', line('C1', docs[0] ?? '', 100)) +
      xafTransaction('2', '2026-02-02', line('C1', docs[1] ?? '', 50)) +
      xafTransaction('3', '2026-02-03', line('C2', docs[2] ?? '', 60.5)),
  );
const bank = (...docs: string[]) =>
  xafJournal(
    '20',
    'B',
    xafTransaction('1', '2026-03-01', line('C1', docs[0] ?? '', -50)) +
      xafTransaction('2', '2026-03-02', line('C2', docs[1] ?? '', -10)),
  );

describe('an audit file that writes numbers of invoices as those of documents', () => {
  it('is netted by them where payments name them too', async () => {
    const { records, rejected, about } = await read({ journals: sales('F1', 'F2', 'F3') + bank('F2', 'F3') });
    expect(rejected).toEqual([]);
    expect(open(records)).toEqual([
      ['C1', 'F1', '2026-02-01', 10_000],
      ['C2', 'F3', '2026-02-03', 5_050],
    ]);
    expect(records.flatMap((r) => (r.kind === 'debtor' ? [r.debtor.number] : []))).toEqual(['C1', 'C2']);
    expect(about.rung).toBe('reconstructed');
  });

  it.each([
    ['of the bank stand on payments', sales('F1', 'F2', 'F3') + bank('B1', 'B2')],
    ['are the same on all', sales('VRK', 'VRK', 'VRK') + bank('VRK', 'VRK')],
  ])('gives balances where numbers %s', async (_, journals) => {
    const { records, about } = await read({ journals });
    expect(open(records)).toEqual([
      ['C1', null, null, 10_000],
      ['C2', null, null, 5_050],
    ]);
    expect(about.rung).toBe('balances');
  });

  it('in its sub-ledger, is read by them, and each fault is told once', async () => {
    const item = (docRef: string, amnt: number, mutTp: string) => ({ custSupID: 'C1', docRef, amnt, mutTp, invDt: '2026-02-01' });
    const { records, rejected } = await read({
      subLedgers: xafSubLedger('CU', item('F1', 100, 'I'), item('F2', 50, 'I'), item('F2', -50, 'P'), {
        ...item('F3', 1, 'I'),
        custSupID: '',
      }),
    });
    expect(open(records)).toEqual([['C1', 'F1', '2026-02-01', 10_000]]);
    expect(rejected).toHaveLength(1);
  });
});

it.each<[string, string, number | string]>([
  ['1210,50', '', 121_050],
  ['', '1210,5', -121_050],
  ['1,000', '', 'amount-unreadable'],
  ['1,000.00', '', 'amount-unreadable'],
])('two columns %j and %j come to %j', (debit, credit, minor) => {
  expect(twoSidedAmount(debit, credit, 2)).toBe(minor);
});

describe('an audit file written in another way', () => {
  const numbered = (text: string) => text.replaceAll('docRef', 'invRef');
  const expected = [
    ['C1', 'F1', '2026-02-01', 10_000],
    ['C2', 'F3', '2026-02-03', 5_050],
  ];

  it('has its list of accounts behind its journals', async () => {
    const accounts = `<generalLedger>${ACCOUNTS}</generalLedger>`;
    const sample = xafSample({ relations: RELATIONS, journals: numbered(sales('F1', 'F2', 'F3') + bank('F2', 'F3')) });
    const { records } = await pull(readXaf(new Blob([sample.replace('</company>', `${accounts}</company>`)]), pullContext()));
    expect(open(records)).toEqual(expected);
    expect(records.flatMap((r) => (r.kind === 'settled-item' ? [r.item.settledOn] : []))).toEqual(['2026-03-01']);
  });

  it.each<[string, (text: string) => string]>([
    ['writes days without dashes', (text) => text.replace(/>(\d{4})-(\d\d)-(\d\d)</g, '>$1$2$3<')],
    ['writes days as people do', (text) => text.replace(/>(\d{4})-(\d\d)-(\d\d)</g, '>$3-$2-$1<')],
    ['writes amounts with a comma', (text) => text.replace(/<amnt>(\d+)\.(\d\d)</g, '<amnt>$1,$2<')],
    ['ends as texts of DOS do', (text) => `${text}\u001a`],
  ])('%s', async (_, change) => {
    const journals = numbered(sales('F1', 'F2', 'F3') + bank('F2', 'F3'));
    const text = change(xafSample({ relations: RELATIONS, accounts: ACCOUNTS, journals }));
    const { records, rejected, about } = await pull(readXaf(new Blob([text]), pullContext()));
    expect(rejected).toEqual([]);
    expect(open(records)).toEqual(expected);
    expect(about.asOf).toBe('2026-11-20');
  });
});
