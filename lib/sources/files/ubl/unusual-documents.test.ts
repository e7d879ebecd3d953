import { describe, expect, it } from 'vitest';
import type { DebtorRecord } from '@/lib/domain/debtor';
import { pull, pullContext } from '@/tests/support/books/pull';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { readUbl } from './read-ubl';

const read = (xml: string) => pull(readUbl(new Blob([xml]), pullContext()));

async function buyerOf(customer: string): Promise<DebtorRecord | undefined> {
  const { records } = await read(ublSample({ customer }));
  return records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []))[0];
}

describe('a picture', () => {
  const picture = `<cac:Attachment><cbc:EmbeddedDocumentBinaryObject>${'QUJD'.repeat(30_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>`;

  it.each([
    'ContractDocumentReference',
    'DespatchDocumentReference',
    'ReceiptDocumentReference',
    'OriginatorDocumentReference',
    'StatementDocumentReference',
  ])('may be that of a %s', async (name) => {
    const head = `<cac:${name}><cbc:ID>C-100200</cbc:ID>${picture}</cac:${name}>`;
    expect((await read(ublSample({ head }))).records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ open: { minor: 12_100, currency: 'EUR' } }) }),
    );
  });

  it('of an order leaves its number to be read', async () => {
    const head = `<cac:OrderReference><cbc:ID>4500012</cbc:ID><cac:DocumentReference><cbc:ID>x</cbc:ID>${picture}</cac:DocumentReference></cac:OrderReference>`;
    expect((await read(ublSample({ head }))).records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ references: ['4500012'] }) }),
    );
  });
});

describe('a payment reference', () => {
  it('may be an instruction, as in Denmark', async () => {
    const payment =
      '<cac:PaymentMeans><cbc:PaymentMeansCode>93</cbc:PaymentMeansCode><cbc:InstructionID>000000000501251</cbc:InstructionID><cbc:PaymentID>71</cbc:PaymentID></cac:PaymentMeans>';
    expect((await read(ublSample({ payment }))).records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ references: ['71', '000000000501251'] }) }),
    );
  });
});

it('may be due on the day of its instalment', async () => {
  const payment = '<cac:PaymentTerms><cbc:InstallmentDueDate>2026-11-30</cbc:InstallmentDueDate></cac:PaymentTerms>';
  expect((await read(ublSample({ payment }))).records).toContainEqual(
    expect.objectContaining({ item: expect.objectContaining({ dueOn: '2026-11-30' }) }),
  );
});

describe('a buyer', () => {
  const taxed = (number: string, scheme: string) =>
    `<cac:Party><cac:PartyName><cbc:Name>Kunde</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>${number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>${scheme}</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:Party>`;

  it.each(['VAT', 'UK VAT', '63', 'BTW', 'TVA', 'MWST', 'MVA'])(
    'may have value added tax under the name of %s',
    async (scheme) => {
      expect((await buyerOf(taxed('DK12345674', scheme)))?.vatId).toBe('DK12345674');
    },
  );

  it('has no VAT id in the number of another tax', async () => {
    expect((await buyerOf(taxed('DK12345674', 'TAX')))?.vatId).toBeUndefined();
  });

  it('may have a name that is broken over lines', async () => {
    const broken = '<cac:Party><cac:PartyName><cbc:Name>\n  De\n\tKlant  B.V.\n</cbc:Name></cac:PartyName></cac:Party>';
    expect((await buyerOf(broken))?.name).toBe('De Klant B.V.');
  });

  it('may be a person', async () => {
    const person =
      '<cac:Party><cac:PostalAddress><cbc:PostalZone>3511 AB</cbc:PostalZone></cac:PostalAddress><cac:Person><cbc:FirstName>Jan</cbc:FirstName><cbc:MiddleName>van</cbc:MiddleName><cbc:FamilyName>Dalen</cbc:FamilyName></cac:Person></cac:Party>';
    expect(await buyerOf(person)).toMatchObject({ number: 'name:jan van dalen|3511AB', name: 'Jan van Dalen' });
  });
});
