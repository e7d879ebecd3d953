import { describe, expect, it } from 'vitest';
import type { Batch } from '@/lib/sources/contract';
import { camtSample } from '@/tests/support/books/camt-sample';
import { mt940Sample } from '@/tests/support/books/mt940-sample';
import { pull, pullContext } from '@/tests/support/books/pull';
import { readCamt } from './camt/read-camt';
import { readMt940 } from './mt940/read-mt940';

const KUNDE = 'DE89370400440532013000';

async function told(batches: AsyncIterable<Batch>) {
  const { records, rejected } = await pull(batches);
  const entries = records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry] : []));
  return {
    rejected,
    entries: entries.map(({ amount, isReversal, references, other }) => [amount.minor, isReversal, references, other.iban]),
  };
}

function inXml(amounts: string, more = '<RtrInf><Rsn><Cd>MS03</Cd></Rsn></RtrInf>') {
  const returned = { endToEndId: 'F-77', debtor: { iban: KUNDE }, inside: `${amounts}${more}` };
  const entries = [{ amount: '59.50', side: 'DBIT', transactions: [returned] } as const];
  return told(readCamt(new Blob([camtSample([{ opening: '0.00', closing: '-59.50', entries }])]), pullContext()));
}

function inMt940(line: string, info: readonly string[]) {
  const text = mt940Sample([{ opening: 'C261119EUR0,00', closing: 'D261120EUR59,50', entries: [{ line, info }] }]);
  return told(readMt940(new Blob([text]), pullContext()));
}

describe('a direct debit given back with what the bank charges for it', () => {
  const apart = {
    entries: [
      [-5_650, true, ['F-77'], KUNDE],
      [-300, false, [], null],
    ],
    rejected: [],
  };
  const info = ['109?00RETOURE?20EREF+F-77?21SVWZ+RETURN', `?31${KUNDE}?32KUNDE`];

  it('is two entries in XML: what the customer owes again, and the charges', async () => {
    const amt = (amount: string) => `<Amt Ccy="EUR">${amount}</Amt>`;
    const sent = `<AmtDtls><InstdAmt>${amt('56.50')}</InstdAmt></AmtDtls>`;
    expect(await inXml(sent)).toEqual(apart);
    expect(await inXml(`${amt('59.50')}${sent}`)).toEqual(apart);
  });

  it('is two entries in MT940', async () => {
    expect(await inMt940('261120D59,50NRTINONREF\r\n/OCMT/EUR56,50//CHGS/EUR3,00/', info)).toEqual(apart);
    expect(await inMt940('261120D59,50NRTINONREF', [info[0] ?? '', `?22OAMT+56,50${info[1]}`])).toEqual(apart);
  });

  it('is one where the bank tells no other amount, or one in another currency', async () => {
    const whole = { entries: [[-5_950, true, ['F-77'], KUNDE]], rejected: [] };
    expect(await inXml('')).toEqual(whole);
    expect(await inXml('<AmtDtls><InstdAmt><Amt Ccy="USD">56.50</Amt></InstdAmt></AmtDtls>')).toEqual(whole);
    expect(await inMt940('261120D59,50NRTINONREF', info)).toEqual(whole);
    expect(await inMt940('261120D59,50NRTINONREF\r\n/OCMT/USD56,50/', info)).toEqual(whole);
    expect(await inMt940('261120D59,50NRTINONREF\r\n/OCMT/EUR66,50/', info)).toEqual(whole);
  });

  it('is nothing of the kind when it is not given back', async () => {
    const sent = '<AmtDtls><InstdAmt><Amt Ccy="EUR">56.50</Amt></InstdAmt></AmtDtls>';
    expect((await inXml(sent, '')).entries).toHaveLength(1);
  });
});
