import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmImport } from '@/lib/app/confirm-import';
import { readCompany } from '@/lib/app/read-company';
import { removeSource } from '@/lib/app/remove-source';
import { stageImport } from '@/lib/app/stage-import';
import { usualBook } from '@/lib/app/usual-book';
import { AT, csvFile, emptyStore, importRows, row, seen } from './support/import-steps';

const invoice = (number: string, issued: string, payable: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>${issued}</cbc:IssueDate><cbc:DueDate>2026-12-20</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Onze Zaak B.V.</cbc:RegistrationName>
  </cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>NL004495445B01</cbc:CompanyID>
  <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>Bakkerij Zon B.V.</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
  <cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">${payable}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</Invoice>`;

const xml = (text: string, name: string) => new File([text], name, { lastModified: Date.parse(AT.now) });
const ZON = { name: 'Bakkerij Zon B.V.', vat_id: 'NL004495445B01' };
const noProgress = { signal: new AbortController().signal, onProgress: () => {} };

/** Drops files together and confirms every book that they make; what they were called, in the order they were taken. */
async function drop(...files: File[]): Promise<string[]> {
  const taken: string[] = [];
  for (let left: File[] = files; left.length > 0; ) {
    const { result, rest } = await stageImport({ files: left, company: await readCompany(), at: AT, ...noProgress });
    taken.push(result.ok ? result.value.generation.fileName : result.error.kind);
    if (result.ok) await confirmImport(result.value.generation.id, AT);
    left = rest.flatMap((at) => left[at] ?? []);
  }
  return taken;
}

beforeEach(emptyStore);

describe('files that are dropped together', () => {
  it('are taken by what is in them: the list of what is open first, what nobody reads last', async () => {
    const taken = await drop(
      xml('nothing of ours', 'letter.txt'),
      xml(invoice('F2', '2026-11-21', '50.00'), 'a.xml'),
      csvFile([row('1', 'F1', ZON)], 'items.csv'),
      xml(invoice('F3', '2026-11-21', '70.00'), 'b.xml'),
    );
    expect(taken).toEqual(['items.csv', 'a.xml + 1', 'refused']);
    const slots = (await usualBook())?.generations.map(({ slot }) => slot);
    expect([...(slots ?? [])].sort()).toEqual(['invoices', 'open-items']);
  });

  it('are one book of the debtor, whichever number each gives it', async () => {
    await importRows(row('1', 'F1', { ...ZON, as_of: '2026-11-20' }));
    await drop(xml(invoice('F2', '2026-11-21', '50.00'), 'a.xml'));
    expect(await seen({ vatId: ZON.vat_id })).toMatchObject({ open: 150_00 });
  });

  it('add up where they are documents, each counted once', async () => {
    await importRows(row('1', 'F1', { ...ZON, as_of: '2026-11-20' }));
    await drop(xml(invoice('F2', '2026-11-21', '50.00'), 'a.xml'));
    await drop(xml(invoice('F3', '2026-11-21', '70.00'), 'b.xml'), xml(invoice('F2', '2026-11-21', '50.00'), 'a.xml'));
    expect(await seen({ vatId: ZON.vat_id })).toMatchObject({ open: 220_00 });
  });

  it('leave the rest when one source is taken out', async () => {
    await importRows(row('1', 'F1', { ...ZON, as_of: '2026-11-20' }));
    await drop(xml(invoice('F2', '2026-11-21', '50.00'), 'a.xml'));
    const invoices = (await usualBook())?.generations.find(({ slot }) => slot === 'invoices');
    if (invoices) await removeSource(invoices.id);
    expect(await seen({ vatId: ZON.vat_id })).toMatchObject({ open: 100_00 });
  });
});
