import { describe, expect, it } from 'vitest';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { OpenItem } from '@/lib/domain/open-item';
import type { FileConfig, NamedFile } from '@/lib/sources/contract';
import { type Pulled, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { UBL_CUSTOMER, UBL_SUPPLIER, type UblParts, ublParty, ublSample } from '@/tests/support/books/ubl-sample';
import { readAllUbl, readUbl } from './read-ubl';

const read = (xml: string) => pull(readUbl(new Blob([xml]), pullContext()));

function readAll(documents: readonly string[], own?: FileConfig['own']): Promise<Pulled> {
  const context = pullContext();
  const config = own ? { ...context.config, own } : context.config;
  return pull(readAllUbl(named(documents), { ...context, config }));
}

async function* named(documents: readonly string[]): AsyncGenerator<NamedFile> {
  for (const [index, xml] of documents.entries()) yield { name: `${index + 1}.xml`, file: new Blob([xml]) };
}

const itemsOf = ({ records }: Pulled): OpenItem[] =>
  records.flatMap((record) => (record.kind === 'open-item' ? [record.item] : []));
const debtorsOf = ({ records }: Pulled): DebtorRecord[] =>
  records.flatMap((record) => (record.kind === 'debtor' ? [record.debtor] : []));

async function itemOf(parts: UblParts): Promise<OpenItem | undefined> {
  return itemsOf(await read(ublSample(parts)))[0];
}

describe('an invoice', () => {
  it('is an open item of its buyer', async () => {
    const pulled = await read(ublSample({ dueOn: '2026-12-01' }));
    expect(pulled.records).toEqual([
      {
        kind: 'debtor',
        debtor: {
          number: 'vat:NL002455799B11',
          name: 'Klant B.V.',
          vatId: 'NL002455799B11',
          registrationNumber: '69599084',
          email: 'desk@example.test',
          phone: '030 1234567',
          street: 'Kade 1',
          postcode: '3511 AB',
          city: 'Utrecht',
          country: 'NL',
        },
      },
      {
        kind: 'open-item',
        debtorNumber: 'vat:NL002455799B11',
        item: {
          id: 'F-2026-001',
          kind: 'invoice',
          number: 'F-2026-001',
          invoiceOn: '2026-11-01',
          dueOn: '2026-12-01',
          original: { minor: 12_100, currency: 'EUR' },
          open: { minor: 12_100, currency: 'EUR' },
        },
      },
    ]);
    expect(pulled.rejected).toEqual([]);
    expect(pulled.about).toEqual({
      software: null,
      administration: 'Voorbeeld B.V.',
      owner: { vatIds: ['NL004495445B01'], registrationNumbers: ['68750110'], ibans: [] },
      currency: 'EUR',
      asOf: '2026-11-01',
      asOfFrom: 'contents',
      period: { from: '2026-11-01', to: '2026-11-01' },
      rung: 'due-dates',
      listing: 'additions',
      gaps: ['settled-items', 'open-orders', 'credit-limits', 'unallocated-payments', 'payment-terms'],
    });
  });

  it('of which nothing is left to pay is no open item', async () => {
    const pulled = await read(ublSample({ payable: '0.00' }));
    expect(pulled.records).toMatchObject([{ kind: 'debtor' }]);
    expect(pulled.about.rung).toBe('due-dates');
  });

  it.each([
    [{ typeCode: '380', payable: '121.00' }, 'invoice', 12_100],
    [{ typeCode: '380', payable: '-121.00' }, 'credit-note', -12_100],
    [{ typeCode: '384', payable: '-121.00' }, 'credit-note', -12_100],
    [{ typeCode: '389', payable: '121' }, 'invoice', 12_100],
    [{ typeCode: '381', payable: '121.00' }, 'credit-note', -12_100],
    [{ typeCode: '381', payable: '-121.00' }, 'credit-note', -12_100],
    [{ root: 'CreditNote', payable: '121.00' }, 'credit-note', -12_100],
    [{ root: 'CreditNote', payable: '-121.00' }, 'invoice', 12_100],
    [{ root: 'CreditNote', typeCode: '380', payable: '121.00' }, 'credit-note', -12_100],
    [{ currency: 'JPY', payable: '121.00' }, 'invoice', 121],
  ] as const)('%j is a %s of %i', async (parts, kind, minor) => {
    expect(await itemOf(parts)).toMatchObject({ kind, open: { minor } });
  });

  it('is due on the day it names, else after the days of its terms', async () => {
    const note = (text: string) => `<cac:PaymentTerms><cbc:Note>${text}</cbc:Note></cac:PaymentTerms>`;
    const means =
      '<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-11-20</cbc:PaymentDueDate></cac:PaymentMeans>';
    const due = async (parts: UblParts) => (await itemOf(parts))?.dueOn;
    expect(await due({ dueOn: '2026-12-05+01:00', payment: note('30 dagen') })).toBe('2026-12-05');
    expect(await due({ payment: means + note('30 dagen') })).toBe('2026-11-20');
    expect(await due({ payment: note('Betaling binnen 30 dagen') })).toBe('2026-12-01');
    expect(await due({ payment: note('30 days net') })).toBe('2026-12-01');
    expect(await due({ payment: note('2% 10 days, net 30 days') })).toBe('2026-12-01');
    for (const text of [
      '#SKONTO#TAGE=14#PROZENT=2.00#\nZahlbar innerhalb von 30 Tagen.',
      '30 Tage\n#VERZUG#TAGE=31#PROZENT=8.00#',
    ])
      expect(await due({ payment: note(text) }), text).toBe('2026-12-01');
    for (const text of [
      'Payment within 10 days, 2% discount',
      '#SKONTO#TAGE=14#PROZENT=2.25#',
      'End of following month',
      'Op onze voorwaarden',
    ])
      expect(await due({ payment: note(text) }), text).toBeNull();
    const pulled = await read(ublSample({ payment: note('14 dagen') }));
    expect(debtorsOf(pulled)[0]?.paymentTerm).toEqual({ days: 14 });
    expect(pulled.about.gaps).not.toContain('payment-terms');
    expect((await read(ublSample())).about).toMatchObject({ rung: 'invoice-dates', gaps: expect.arrayContaining(['due-dates']) });
  });

  it('tells what a payment may name it by, and from which account it is collected', async () => {
    const head =
      '<cbc:BuyerReference>PO-7</cbc:BuyerReference><cac:OrderReference><cbc:ID>4500012</cbc:ID></cac:OrderReference><cac:ContractDocumentReference><cbc:ID>C-9</cbc:ID></cac:ContractDocumentReference>';
    const payment =
      '<cac:PaymentMeans><cbc:PaymentMeansCode>59</cbc:PaymentMeansCode><cbc:PaymentID>RF18539007547034</cbc:PaymentID><cac:PaymentMandate><cbc:ID>M1</cbc:ID><cac:PayerFinancialAccount><cbc:ID>NL91 ABNA 0417 1643 00</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate></cac:PaymentMeans>';
    const pulled = await read(ublSample({ head, payment }));
    expect(itemsOf(pulled)[0]).toMatchObject({ isDirectDebit: true, references: ['4500012', 'C-9', 'RF18539007547034', 'PO-7'] });
    expect(debtorsOf(pulled)[0]?.iban).toBe('NL91ABNA0417164300');
  });

  it('may write a moment where a day belongs', async () => {
    const moment = ublSample({ issuedOn: '2026-11-01T00:00:00+01:00', dueOn: '2026-12-01T00:00:00' });
    const { records, rejected } = await pull(readUbl(new Blob([moment]), pullContext()));
    expect(rejected).toEqual([]);
    expect(records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ invoiceOn: '2026-11-01', dueOn: '2026-12-01' }) }),
    );
  });

  it('may carry its picture, whatever its size, and travel in an envelope', async () => {
    const picture = `<cac:AdditionalDocumentReference><cbc:ID>a</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>${'QUJD'.repeat(300_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
    const inside = ublSample({ head: picture, dueOn: '2026-12-01' }).replace(/^<\?xml.*\?>\s*/, '');
    const envelope = `<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>${inside}</StandardBusinessDocument>`;
    expect((await read(envelope)).records).toEqual((await read(inside)).records);
    expect(itemsOf(await read(envelope))).toHaveLength(1);
  });
});

describe('the number of a buyer', () => {
  const id = (scheme: string, value: string) =>
    `<cac:PartyIdentification><cbc:ID${scheme === '' ? '' : ` schemeID="${scheme}"`}>${value}</cbc:ID></cac:PartyIdentification>`;
  const end = (scheme: string, value: string) => `<cbc:EndpointID schemeID="${scheme}">${value}</cbc:EndpointID>`;

  it.each([
    [
      'ours, where the invoice tells it',
      `<cbc:SupplierAssignedAccountID>D-1001</cbc:SupplierAssignedAccountID>${UBL_CUSTOMER}`,
      'D-1001',
    ],
    ['an identification without a scheme', ublParty({ name: 'A', vatId: 'NL002455799B11', ids: id('', '1001') }), '1001'],
    [
      'not one that repeats its register number',
      ublParty({ name: 'A', kvk: '69599084', ids: id('', '69 59 90 84') }),
      'reg:69599084',
    ],
    ['its VAT id', ublParty({ name: 'A', vatId: 'nl 0024.55.799.B11', kvk: '69599084' }), 'vat:NL002455799B11'],
    ['a VAT id as address', ublParty({ name: 'A', ids: end('9944', 'NL002455799B11') }), 'vat:NL002455799B11'],
    ['a Belgian enterprise number', ublParty({ name: 'A', ids: end('0208', '0428759497') }), 'reg:0428759497'],
    [
      'a public body by the register number in its OIN',
      ublParty({ name: 'A', ids: end('0190', '00000003695990840000') }),
      'reg:69599084',
    ],
    ['another OIN', ublParty({ name: 'A', ids: end('0190', '00000001823288444000') }), 'oin:00000001823288444000'],
    ['a GLN', ublParty({ name: 'A', ids: id('0088', '8712345000004') }), 'gln:8712345000004'],
    ['any other address', ublParty({ name: 'A', ids: end('0060', '12-345') }), 'id:0060:12345'],
    ['its name and postcode', ublParty({ name: 'De  Klant' }), 'name:de klant|3511AB'],
  ])('is %s', async (_, customer, number) => {
    expect(debtorsOf(await read(ublSample({ customer })))[0]?.number).toBe(number);
  });

  it('is missing when the invoice names no buyer', async () => {
    const { records, rejected } = await read(ublSample({ customer: '<cac:Party/>' }));
    expect(records).toEqual([]);
    expect(rejected).toMatchObject([{ reason: 'debtor-missing', found: 'F-2026-001' }]);
  });
});

describe('many invoices', () => {
  const other = ublParty({ name: 'Leverancier B.V.', vatId: 'NL000099998B57' });
  const second = ublParty({ name: 'Tweede B.V.', kvk: '69599076' });
  const sales = [ublSample({ number: '1' }), ublSample({ number: '2', issuedOn: '2026-11-03', customer: second })];
  const purchase = ublSample({ number: 'X9', supplier: other, customer: UBL_SUPPLIER });

  it('are one book, the same in any order', async () => {
    const [forth, back] = [await readAll(sales), await readAll([...sales].reverse())];
    expect(itemsOf(forth).map(({ id }) => id)).toEqual(['2', '1']);
    expect(back.records).toEqual(forth.records);
    expect(forth.about).toMatchObject({ asOf: '2026-11-03', period: { from: '2026-11-01', to: '2026-11-03' } });
  });

  it('show who we are: an invoice to us is nothing that anybody owes us', async () => {
    for (const documents of [
      [...sales, purchase],
      [purchase, ...sales],
    ]) {
      const pulled = await readAll(documents);
      expect(itemsOf(pulled)).toHaveLength(2);
      expect(pulled.rejected).toMatchObject([
        { reason: 'not-ours', found: 'Leverancier B.V.', place: { file: expect.stringMatching(/xml$/) } },
      ]);
      expect(pulled.about.administration).toBe('Voorbeeld B.V.');
    }
  });

  it('to us alone, of several suppliers, make no receivables', async () => {
    const bill = (number: string, supplier: string) => ublSample({ number, supplier, customer: UBL_SUPPLIER });
    const { records, rejected } = await readAll([bill('1', other), bill('2', other), bill('3', UBL_CUSTOMER)]);
    expect(records).toEqual([]);
    expect(rejected.map(({ reason }) => reason)).toEqual(['not-ours', 'not-ours', 'not-ours']);
  });

  it('of several senders are refused, unless we know who we are', async () => {
    const documents = [ublSample(), ublSample({ supplier: other, customer: second })];
    expect((await refusalOf(readAll(documents))).kind).toBe('own-company-unknown');
    const own = { vatIds: ['NL 0044.95.445.B01'], registrationNumbers: [], names: [] };
    expect(itemsOf(await readAll(documents, own))).toHaveLength(1);
    const byName = { vatIds: [], registrationNumbers: [], names: ['leverancier b.v.'] };
    expect((await readAll(documents, byName)).about.administration).toBe('Leverancier B.V.');
  });

  it('tell one that comes twice once, and a credit note of the same number apart', async () => {
    const credit = ublSample({ root: 'CreditNote', number: '1', payable: '20.00' });
    for (const documents of [
      [credit, ...sales, sales[0] as string],
      [...sales, sales[0] as string, credit],
    ]) {
      const pulled = await readAll(documents);
      expect(
        itemsOf(pulled)
          .map(({ id, open }) => [id, open.minor])
          .sort(),
      ).toEqual([
        ['1', 12_100],
        ['1/credit-note', -2_000],
        ['2', 12_100],
      ]);
      expect(pulled.rejected).toMatchObject([{ reason: 'duplicate', found: '1' }]);
    }
  });

  it('are read though one of them is broken, which is named', async () => {
    const half = ublSample().slice(0, 500);
    const { records, rejected } = await readAll([...sales, half]);
    expect(records.filter(({ kind }) => kind === 'open-item')).toHaveLength(2);
    expect(rejected).toMatchObject([{ reason: 'file-unreadable', place: { file: '3.xml' } }]);
    expect(await refusalOf(readAll([half, half]))).toMatchObject({ kind: 'truncated', place: { file: '1.xml' } });
  });

  it('keep apart what cannot be read, with file and line', async () => {
    const bad = [
      ublSample({ payable: '1,21' }),
      ublSample({ issuedOn: '2026-13-01' }),
      ublSample({ currency: 'EURO' }),
      ublSample({ typeCode: '325' }),
      ublSample({ number: 'x'.repeat(2_000) }),
    ];
    const { records, rejected } = await readAll([...bad, ...sales]);
    expect(records.filter(({ kind }) => kind === 'open-item')).toHaveLength(2);
    expect(rejected.map(({ reason, field, place }) => [reason, field, place.file, place.line])).toEqual([
      ['amount-unreadable', 'PayableAmount', '1.xml', 7],
      ['date-unreadable', 'IssueDate', '2.xml', 7],
      ['currency-unknown', 'PayableAmount', '3.xml', 7],
      ['value-unknown', 'InvoiceTypeCode', '4.xml', 7],
      ['value-too-long', 'ID', '5.xml', 7],
    ]);
  });
});
