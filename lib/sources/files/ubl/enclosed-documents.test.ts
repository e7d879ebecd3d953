import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/sources/recognise';
import { pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { readUbl } from './read-ubl';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const bare = (xml: string) => xml.replace(HEAD, '');
const escaped = (xml: string) => xml.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attached = (inside: string) =>
  `${HEAD}<AttachedDocument xmlns="urn:oasis:names:specification:ubl:schema:xsd:AttachedDocument-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>A1</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:Description>${inside}</cbc:Description></cac:ExternalReference></cac:Attachment></AttachedDocument>`;
const mailed = (inside: string) =>
  `${HEAD}<sh:StandardBusinessDocument xmlns:sh="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><sh:StandardBusinessDocumentHeader><sh:Type>Invoice</sh:Type></sh:StandardBusinessDocumentHeader>${inside}</sh:StandardBusinessDocument>`;

async function read(xml: string) {
  const file = new Blob([xml]);
  expect((await recognise(file, 'x.xml')).id).toBe('ubl');
  return pull(readUbl(file, pullContext()));
}

const openOf = async (xml: string) =>
  (await read(xml)).records.flatMap((record) => (record.kind === 'open-item' ? [[record.item.id, record.item.open.minor]] : []));

describe('an envelope', () => {
  it.each([
    ['an element', mailed(bare(ublSample()))],
    ['CDATA', mailed(`<Body><![CDATA[${ublSample()}]]></Body>`)],
    ['CDATA of an attachment', attached(`<![CDATA[${ublSample()}]]>`)],
    ['text of an attachment', attached(escaped(ublSample()))],
    ['an element of a message', `${HEAD}<s:Envelope xmlns:s="urn:s"><s:Body>${bare(ublSample())}</s:Body></s:Envelope>`],
    ['text far behind the beginning', attached(`${' '.repeat(9_000)}${escaped(ublSample())}`)],
  ])('holds an invoice as %s', async (_, xml) => {
    expect(await openOf(xml)).toEqual([['F-2026-001', 12_100]]);
  });

  it('may hold several, and tells the line of the one that cannot be read', async () => {
    const list = `${HEAD}<Invoices>\n${[ublSample(), ublSample({ number: '2' }), ublSample({ number: '3', payable: '1,2' })].map(bare).join('')}</Invoices>`;
    expect(await openOf(list)).toEqual([
      ['F-2026-001', 12_100],
      ['2', 12_100],
    ]);
    expect((await read(list)).rejected).toMatchObject([{ reason: 'amount-unreadable', place: { line: 24 } }]);
  });

  it('with something else or far too much in it, a document type or half an invoice is refused', async () => {
    expect((await refusalOf(read(mailed('<Invoice >\n</Invoice>'.repeat(10_001))))).kind).toBe('too-large');
    expect((await refusalOf(read(mailed('<Order/>')))).kind).toBe('not-recognised');
    expect((await refusalOf(read(mailed(bare(ublSample())).replace(HEAD, '<!DOCTYPE x>')))).kind).toBe('doctype');
    expect((await refusalOf(read(mailed(bare(ublSample()).slice(0, 2_000))))).kind).toBe('malformed');
  });
});

describe('a beginning', () => {
  const long = `<!-- ${'Licence of <Order> and <CreditNote >.\n'.repeat(300)} -->`;

  it('may be a long comment, whatever it speaks of', async () => {
    expect(await openOf(`${HEAD}${long}\n${bare(ublSample())}`)).toEqual([['F-2026-001', 12_100]]);
  });

  it('may be a long tag', async () => {
    const spaces = Array.from({ length: 90 }, (_, at) => `xmlns:n${at}="urn:oasis:names:specification:ubl:schema:xsd:Other-2"`);
    expect(await openOf(ublSample().replace('<Invoice ', `<Invoice ${spaces.join(' ')} `))).toEqual([['F-2026-001', 12_100]]);
  });
});

describe('a debit note', () => {
  it('is owed as an invoice is, and has a total of its own name', async () => {
    const note = bare(ublSample()).replaceAll('Invoice', 'DebitNote').replaceAll('LegalMonetaryTotal', 'RequestedMonetaryTotal');
    expect((await read(`${HEAD}${note}`)).records).toContainEqual(
      expect.objectContaining({ item: expect.objectContaining({ kind: 'invoice', open: { minor: 12_100, currency: 'EUR' } }) }),
    );
  });
});
