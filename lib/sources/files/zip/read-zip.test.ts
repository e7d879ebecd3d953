import { describe, expect, it } from 'vitest';
import type { FileSource } from '@/lib/sources/contract';
import { camtSample } from '@/tests/support/books/camt-sample';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { ublSample } from '@/tests/support/books/ubl-sample';
import { xafRelation, xafSample, xafSubLedger } from '@/tests/support/books/xaf-sample';
import { type ZipPart, zipSample } from '@/tests/support/books/zip-sample';
import { camtSource } from '../bank/camt-source';
import { csvSource } from '../csv/csv-source';
import { ublSource } from '../ubl/ubl-source';
import { xafSource } from '../xaf/xaf-source';
import { readZip } from './read-zip';
import { ZIP_LIMITS } from './zip-limits';
import { zipSource } from './zip-source';

const FORMATS: readonly FileSource[] = [csvSource, ublSource, camtSource];
const read = (parts: readonly ZipPart[], limits = ZIP_LIMITS) => readBytes(zipSample(parts), limits);
const readBytes = (bytes: Uint8Array<ArrayBuffer>, limits = ZIP_LIMITS) =>
  pull(readZip(new Blob([bytes]), pullContext(), FORMATS, limits));
const kindOf = async (work: Promise<unknown>) => (await refusalOf(work)).kind;

const invoice = (number: string): ZipPart => ({ name: `out/${number}.xml`, data: ublSample({ number, dueOn: '2026-12-01' }) });
const CSV = 'debtor_number,name,open\nD1,A,5.00\nD2,B,6.00\n';

describe('a zip file', () => {
  it('of invoices is one book, with their pictures and what file managers leave left out', async () => {
    const parts: ZipPart[] = [
      { name: 'out/', data: '', isStored: true },
      invoice('1'),
      { name: 'out/1.pdf', data: '%PDF-1.7 and more' },
      { name: '__MACOSX/out/._1.xml', data: 'anything' },
      { name: 'out/empty.txt', data: '', isStored: true },
      { ...invoice('2'), isStored: true },
      { name: '../../etc/read\u0007me.txt', data: 'Dear sirs' },
      { name: 'letter.docx', data: zipSample([{ name: '[Content_Types].xml', data: '<Types/>' }]) },
    ];
    const { records, rejected, about, batches } = await read(parts);
    expect(openByDebtor(records)).toEqual({ 'vat:NL002455799B11': 24_200 });
    expect(rejected).toEqual(
      ['readme.txt', 'letter.docx'].map((file) => ({ place: { file }, reason: 'file-unknown', field: null, found: null })),
    );
    expect(about).toMatchObject({ listing: 'additions', rung: 'due-dates' });
    const size = zipSample(parts).length;
    expect(batches.at(-1)?.progress).toMatchObject({ bytes: size, totalBytes: size });
  });

  it('of one file of any kind is that file', async () => {
    expect(openByDebtor((await read([{ name: 'open.csv', data: CSV }])).records)).toEqual({ D1: 500, D2: 600 });
  });

  it('of audit files of several years is the newest, with what was paid in the older ones', async () => {
    const year = (of: string, ref: string): ZipPart => ({
      name: `${of}.xaf`,
      data: xafSample({
        header: `<fiscalYear>${of}</fiscalYear><startDate>${of}-01-01</startDate><endDate>${of}-12-31</endDate><curCode>EUR</curCode>`,
        relations: xafRelation('C1', 'C'),
        subLedgers: xafSubLedger('CU', { amnt: 5, custSupID: 'C1', invRef: ref, invDueDt: `${of}-03-01`, mutTp: 'I' }),
      }),
    });
    const formats = [xafSource, ...FORMATS];
    const bytes = zipSample([year('2025', 'F1'), year('2026', 'F2')]);
    const { records, about } = await pull(readZip(new Blob([bytes]), pullContext(), formats));
    expect(openByDebtor(records)).toEqual({ C1: 500 });
    expect(about).toMatchObject({ rung: 'due-dates', history: { open: '2026', settled: ['2025'] } });
  });

  it('of bank statements tells all of them, and an entry that two files tell under one id', async () => {
    const statement = (amount: string, closing: string): ZipPart => ({
      name: `${amount}.xml`,
      data: camtSample([{ closing, entries: [{ amount }] }]),
    });
    const { records, about } = await read([statement('1.00', '1.00'), statement('2.00', '2.00'), statement('1.00', '1.00')]);
    const ids = records.flatMap((record) => (record.kind === 'bank-entry' ? [record.entry.id] : []));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    expect(about).toMatchObject({ listing: 'payments', asOf: '2026-11-22' });
  });

  it('may have a comment, which may hold what looks like its end', async () => {
    const bytes = zipSample([invoice('1')], 'PK\u0005\u0006 and sixteen more.....');
    expect((await readBytes(bytes)).records).toHaveLength(2);
  });

  it('is known by its first bytes, and a workbook is none', () => {
    const { sniff } = zipSource(FORMATS);
    expect(sniff(zipSample([invoice('1')]), 'x')).toBe(3);
    expect(sniff(zipSample([]), 'x')).toBe(3);
    expect(sniff(zipSample([{ name: '[Content_Types].xml', data: '<Types/>' }]), 'x.zip')).toBe(0);
    expect(sniff(new TextEncoder().encode('PKW'), 'x.zip')).toBe(0);
  });
});

describe('a zip file that is not taken', () => {
  it('packs more than anybody needs', async () => {
    const zeros = new Uint8Array(12_000_000);
    expect(await kindOf(read([{ name: 'bomb.xml', data: zeros }]))).toBe('zip-bomb');
    expect(await kindOf(read([invoice('1')], { ...ZIP_LIMITS, totalBytes: 1_000 }))).toBe('zip-bomb');
    expect(await kindOf(read([invoice('1'), invoice('2')], { ...ZIP_LIMITS, entries: 1 }))).toBe('zip-bomb');
  });

  it('lies about how large its files are', async () => {
    const part = invoice('1');
    expect(await kindOf(read([{ ...part, says: { bytes: 100 } }]))).toMatch(/zip-(bomb|damaged)/);
    expect(await kindOf(read([{ ...part, says: { bytes: 9_000_000 } }]))).toBe('zip-damaged');
    expect(await kindOf(read([{ ...part, isStored: true, says: { bytes: 100 } }]))).toBe('zip-damaged');
  });

  it('is damaged', async () => {
    const bytes = zipSample([invoice('1')]);
    const turned = bytes.slice();
    turned[200] = (turned[200] ?? 0) ^ 0xff;
    expect(await kindOf(readBytes(turned))).toBe('zip-damaged');
    expect(await kindOf(readBytes(bytes.slice(0, -30)))).toBe('zip-damaged');
    expect(await kindOf(readBytes(bytes.slice(40)))).toBe('zip-damaged');
    expect(await kindOf(read([{ ...invoice('1'), says: { checksum: 1 } }]))).toBe('zip-damaged');
    expect(await kindOf(read([{ ...invoice('1'), isStored: true, says: { checksum: 1 } }]))).toBe('zip-damaged');
    expect(await kindOf(read([{ ...invoice('1'), says: { method: 14 } }]))).toBe('zip-damaged');
  });

  it('has a password, holds another, or several books', async () => {
    expect(await kindOf(read([{ ...invoice('1'), says: { flags: 1 } }]))).toBe('zip-locked');
    expect(await kindOf(read([invoice('1'), { name: 'more.zip', data: zipSample([invoice('2')]) }]))).toBe('zip-nested');
    expect(await kindOf(read([invoice('1'), { name: 'open.csv', data: CSV }]))).toBe('zip-mixed');
    expect(
      await kindOf(
        read([
          { name: 'a.csv', data: CSV },
          { name: 'b.csv', data: CSV },
        ]),
      ),
    ).toBe('zip-mixed');
    expect(await kindOf(read([{ name: 'a.txt', data: 'Dear sirs' }]))).toBe('not-recognised');
    expect(await kindOf(read([]))).toBe('not-recognised');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    controller.abort(reason);
    const file = new Blob([zipSample([invoice('1')])]);
    await expect(pull(readZip(file, pullContext('x', controller.signal), FORMATS))).rejects.toBe(reason);
  });
});
