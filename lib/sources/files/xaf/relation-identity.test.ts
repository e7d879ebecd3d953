import { describe, expect, it } from 'vitest';
import { pull, pullContext } from '@/tests/support/books/pull';
import { xafRelation, xafSample, xafSubLedger } from '@/tests/support/books/xaf-sample';
import { readXaf } from './read-xaf';

const LONG = 'Coöperatieve Inkoopvereniging van Zelfstandige Bakk';
const subLedgers = xafSubLedger('CU', { amnt: 4, custSupID: 'C1', invRef: 'F1', invDueDt: '2026-10-01', mutTp: 'I' });
const debtors = async (relations: string) => {
  const { records } = await pull(readXaf(new Blob([xafSample({ relations, subLedgers })]), pullContext()));
  return records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));
};
const accounts = (...ibans: string[]) =>
  ibans.map((iban) => `<bankAccount><bankAccNr>${iban}</bankAccNr></bankAccount>`).join('');
const withAccounts = (id: string, inner: string) =>
  xafRelation(id, 'C').replace('</customerSupplier>', `${inner}</customerSupplier>`);

describe('what an audit file says of who a customer is', () => {
  it('marks a name that fills the field, for it may go on', async () => {
    const name = LONG.slice(0, 50);
    const [cut, whole] = await debtors(
      xafRelation('C1', 'C', { custSupName: name }) + xafRelation('C2', 'C', { custSupName: name.slice(1) }),
    );
    expect(cut).toMatchObject({ name, isNameCut: true });
    expect(whole).not.toHaveProperty('isNameCut');
  });

  it('keeps every IBAN, each once, and no number of the older kind', async () => {
    const [one, other, old] = ['NL91ABNA0417164300', 'NL20INGB0001234567', '417164300'];
    const [debtor] = await debtors(withAccounts('C1', accounts(old, one, 'nl91 abna 0417 1643 00', other)));
    expect(debtor).toMatchObject({ iban: one, otherIbans: [other] });
    const [single] = await debtors(withAccounts('C1', accounts(one)));
    expect(single).not.toHaveProperty('otherIbans');
  });

  it('joins a VAT id with the country that stands beside it, and takes a dash for nothing', async () => {
    const told = await debtors(
      xafRelation('C1', 'C', { taxRegistrationCountry: 'NL', taxRegIdent: '999900001B12' }) +
        xafRelation('C2', 'C', { taxRegistrationCountry: 'BE', taxRegIdent: 'NL999900001B12' }) +
        xafRelation('C3', 'C', { taxRegistrationCountry: 'Netherlands', taxRegIdent: '-', commerceNr: '-' }),
    );
    expect(told.map(({ vatId }) => vatId)).toEqual(['NL999900001B12', 'NL999900001B12', undefined]);
    expect(told[2]).not.toHaveProperty('registrationNumber');
  });
});
