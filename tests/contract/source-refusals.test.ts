import { describe, expect, it } from 'vitest';
import type { FileRefusalKind } from '@/lib/sources/contract';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { readAllXaf, readXaf } from '@/lib/sources/files/xaf/read-xaf';
import { recognise } from '@/lib/sources/recognise';
import { pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { ublParty, ublSample } from '@/tests/support/books/ubl-sample';
import { zipSample } from '@/tests/support/books/zip-sample';
import { SOURCE_SAMPLES } from './source-samples';

type Parts = (string | Uint8Array<ArrayBuffer>)[];

const xaf = (SOURCE_SAMPLES.xaf?.text() ?? '').replace('<desc>Verkooporder', '<desc>Caf\u00e9');
const csv = SOURCE_SAMPLES.csv?.text() ?? '';
const long = 'x'.repeat(10_000_000);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const invoice = { name: 'a.xml', data: ublSample() };
const STRANGERS = { supplier: ublParty({ name: 'B' }), customer: ublParty({ name: 'C' }) };

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** For every refusal there is, files that meet it on the way a person's file goes. */
const FILES: Readonly<Record<Exclude<FileRefusalKind, 'too-large' | 'several-books'>, readonly Parts[]>> = {
  'not-recognised': [['Dear sirs,'], [long], ['<Invoice/>']],
  empty: [[], ['\uFEFF'], [' \r\n\t\n']],
  truncated: [[xaf.slice(0, xaf.length / 2)], [`${csv}"`], [xaf.slice(0, -20)]],
  encoding: [
    [xaf.replace('Synthetic', 'Café'), latin1('\u00e9\n')],
    [xaf.replace('utf-8', 'klingon-8')],
    [csv, 'é', latin1('\u00e9\n')],
  ],
  doctype: [[xaf.replace('<auditfile', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><auditfile')]],
  'value-too-long': [[xaf.replace('Synthetic', long)], [xaf.replace('<header>', `<header a="${long}">`)]],
  'line-too-long': [[csv, long], [`debtor_number,name,open,${long}`]],
  'too-deep': [[xaf.replace('<header>', '<a>'.repeat(1_000))]],
  'too-many-columns': [[`debtor_number,name,open${',x'.repeat(1_000_000)}`]],
  malformed: [[xaf.replace('</header>', '</footer>')], [`${xaf}<more/>`]],
  'column-missing': [['debtor_number,name\nD1,Jansen\n'], ['open,due_date\n5.00,2026-12-01\n']],
  'columns-unknown': [[csv.replace(',open,', ',shut,')], ['Wie;Wat;Hoeveel\nJansen;F1;12,50\nSmid;F2;13,50\n']],
  'workbook-form': [
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    [zipSample([{ name: 'mimetype', data: ODS, isStored: true }])],
  ],
  'no-debtors': [[csv.slice(0, csv.indexOf('\n') + 1)], [xaf.replace(/<customersSuppliers>.*<\/transactions>/s, '')]],
  'version-unsupported': [['CLAIR1.00.00'], ['\uFEFFCLAIR1.00.00 and more']],
  'split-file': [[xaf.replace('<auditfile', '<!-- Vervolgbestand 1 van 2 --><auditfile')]],
  ambiguous: [['debtor_number,name,open,due_date\nD1,A,5.00,03/04/2026\n']],
  'zip-bomb': [[zipSample([{ name: 'a.xml', data: new Uint8Array(12_000_000) }])]],
  'zip-nested': [[zipSample([{ name: 'a.zip', data: zipSample([invoice]) }])]],
  'zip-mixed': [[zipSample([invoice, { name: 'open.csv', data: csv }])]],
  'zip-locked': [[zipSample([{ ...invoice, says: { flags: 1 } }])]],
  'zip-damaged': [[zipSample([invoice]).slice(0, -10)], [zipSample([{ ...invoice, says: { checksum: 1 } }])]],
  'own-company-unknown': [[zipSample([invoice, { name: 'b.xml', data: ublSample(STRANGERS) }])]],
};

async function read(parts: Parts) {
  const file = new Blob(parts);
  const source = await recognise(file, 'book.dat');
  return pull(source.parse(file, pullContext()));
}

describe('every refusal', () => {
  const cases = Object.entries(FILES).flatMap(([kind, files]) => files.map((parts, index) => [kind, index + 1, parts] as const));

  it.each(cases)('%s can be met (%i)', async (kind, _index, parts) => {
    expect((await refusalOf(read(parts))).kind).toBe(kind);
  });

  it('too-large can be met, with a limit that a test can reach', async () => {
    const work = pull(readXaf(new Blob([xaf]), pullContext(), { ...FILE_LIMITS, entries: 100 }));
    expect((await refusalOf(work)).kind).toBe('too-large');
  });

  it('several-books can be met, by audit files of two companies', async () => {
    async function* files() {
      yield { name: '2026.xaf', file: new Blob([xaf]) };
      yield { name: 'other.xaf', file: new Blob([xaf.replace(/(?<=<companyName>)[^<]+/, 'Iemand anders')]) };
    }
    expect((await refusalOf(pull(readAllXaf(files(), pullContext())))).kind).toBe('several-books');
  });

  it('comes before the end of a line that has none', async () => {
    const file = new Blob([csv]);
    const source = await recognise(file, 'book.dat');
    let pieces = 0;
    const pull64k = (out: ReadableByteStreamController) =>
      out.enqueue(pieces++ === 0 ? new TextEncoder().encode(csv) : new Uint8Array(65_536).fill(0x78));
    const stream = () => new ReadableStream({ type: 'bytes', pull: pull64k });
    const refusal = await refusalOf(pull(source.parse(Object.assign(file.slice(), { stream }), pullContext())));
    expect(refusal).toMatchObject({ kind: 'line-too-long', fields: { limit: '65536' } });
  });
});
