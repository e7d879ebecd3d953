import { describe, expect, it } from 'vitest';
import { type CamtEntry, camtSample } from '@/tests/support/books/camt-sample';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readCamt } from './read-camt';

async function partsOf(amount: string, insides: readonly string[], more: Partial<CamtEntry> = {}) {
  const transactions = insides.map((inside, index) => ({ inside, text: [`F-${index + 1}`] }));
  const closing = more.side === 'DBIT' ? `-${amount}` : amount;
  const xml = camtSample([{ opening: '0.00', closing, entries: [{ amount, transactions, ...more }] }]);
  const { records, rejected } = await pull(readCamt(new Blob([xml]), pullContext()));
  return {
    rejected,
    minors: records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry.amount.minor] : [])),
  };
}

const told = (instructed: string, booked: string) =>
  `<AmtDtls><InstdAmt>${instructed}</InstdAmt><TxAmt>${booked}</TxAmt></AmtDtls>`;
const amt = (amount: string, currency = 'EUR') => `<Amt Ccy="${currency}">${amount}</Amt>`;

describe('the parts of a batch', () => {
  it('have the amount that was booked, not the one that the payer sent', async () => {
    expect(await partsOf('295.00', [told(amt('120.00', 'USD'), amt('95.00')), told(amt('205.00'), amt('200.00'))])).toEqual({
      minors: [9_500, 20_000],
      rejected: [],
    });
  });

  it('have what was sent where the bank tells nothing else', async () => {
    const sent = (amount: string) => `<AmtDtls><InstdAmt>${amt(amount)}</InstdAmt></AmtDtls>`;
    expect((await partsOf('3.00', [sent('1.00'), sent('2.00')])).minors).toEqual([100, 200]);
  });

  it('may go the other way than the batch', async () => {
    const part = (amount: string, side: string) => `${amt(amount)}<CdtDbtInd>${side}</CdtDbtInd>`;
    expect(await partsOf('190.00', [part('200.00', 'CRDT'), part('10.00', 'DBIT')])).toEqual({
      minors: [20_000, -1_000],
      rejected: [],
    });
    expect((await partsOf('190.00', [part('200.00', 'DBIT'), part('10.00', 'CRDT')], { side: 'DBIT' })).minors).toEqual([
      -20_000, 1_000,
    ]);
  });

  it('go the way of the batch where a bank tells all of them from the other end', async () => {
    const part = (amount: string) => `${amt(amount)}<CdtDbtInd>DBIT</CdtDbtInd>`;
    expect(await partsOf('3.00', [part('1.00'), part('2.00')])).toEqual({ minors: [100, 200], rejected: [] });
  });
});
