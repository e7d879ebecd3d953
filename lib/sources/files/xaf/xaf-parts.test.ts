import { describe, expect, it } from 'vitest';
import type { NamedFile } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { xafAccount, xafJournal, xafRelation, xafSample, xafSubLedger, xafTransaction } from '@/tests/support/books/xaf-sample';
import { readAllXaf, readXaf } from './read-xaf';
import { xafSource } from './xaf-source';

const accounts = xafAccount('1300', 'Debiteuren') + xafAccount('8000', 'Omzet', 'P');
const relations = xafRelation('C1', 'C') + xafRelation('C2', 'C');
const sale = (nr: string, amnt: number) =>
  xafTransaction(nr, '2026-09-01', { accID: '1300', amnt, custSupID: 'C1', invRef: nr }, { accID: '8000', amnt: -amnt });
const whole = xafSample({
  relations,
  accounts,
  journals: xafJournal('70', 'S', sale('F1', 1) + sale('F2', 2) + sale('F3', 3)),
});

/** Cut before each transaction but the first, each part but the first with its mark. */
function split(text: string): string[] {
  const cuts = [...text.matchAll(/<transaction>/g)].map(({ index }) => index).slice(1);
  const pieces = [0, ...cuts].map((cut, part) => text.slice(cut, [...cuts, text.length][part]));
  return pieces.map((piece, part) => (part === 0 ? piece : `<!-- Vervolgbestand ${part + 1} van ${pieces.length} -->\n${piece}`));
}

async function* named(texts: readonly string[]): AsyncGenerator<NamedFile> {
  for (const [index, text] of texts.entries()) yield { name: `book_${index}.xaf`, file: new Blob([text]) };
}
const readAll = (...texts: string[]) => pull(readAllXaf(named(texts), pullContext()));
const [one = '', two = '', three = ''] = split(whole);

describe('an audit file that was split', () => {
  it('is one book, in whatever order its parts come', async () => {
    const expected = await readAll(whole);
    expect(openByDebtor(expected.records)).toEqual({ C1: 600 });
    for (const parts of [
      [one, two, three],
      [three, one, two],
      [two, three, one, two],
    ]) {
      const { records, about, batches } = await readAll(...parts);
      expect(records).toEqual(expected.records);
      expect(about).toEqual(expected.about);
      expect(batches.at(-1)?.progress.bytes).toBe(batches.at(-1)?.progress.totalBytes);
    }
  });

  it('may say so in its first part, or begin each with a declaration and a byte order mark', async () => {
    const marked = one.replace('?>', '?><!-- Vervolgbestand 1 van 3 -->');
    const declared = [two, three].map((part) => `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n${part}`);
    expect(openByDebtor((await readAll(...declared, marked)).records)).toEqual({ C1: 600 });
  });

  it('is refused with the parts that are missing', async () => {
    expect(await refusalOf(readAll(one, three))).toMatchObject({
      kind: 'split-file',
      fields: { part: '1, 3', parts: '3', missing: '2' },
    });
    expect(await refusalOf(pull(readXaf(new Blob([two]), pullContext())))).toMatchObject({
      kind: 'split-file',
      fields: { part: '2', parts: '3', missing: '1, 3' },
    });
    expect(await refusalOf(readAll(one, two, `${two} `, three))).toMatchObject({ kind: 'split-file', fields: { missing: '2' } });
    expect(await refusalOf(readAll(one, two.replace('2 van 3', '2 van 999999')))).toMatchObject({ kind: 'split-file' });
  });

  it('tells its part by its first bytes, which are recognised without a root', () => {
    const head = new TextEncoder().encode(two);
    expect(xafSource.sniff(head, '')).toBe(3);
    expect(xafSource.partOf?.(head)).toEqual({ part: 2, parts: 3 });
    expect(xafSource.partOf?.(new TextEncoder().encode(one))).toBeNull();
  });
});

describe('whole audit files together', () => {
  const masters = xafSample({ relations, accounts });
  const bookings = xafSample({ journals: xafJournal('70', 'S', sale('F1', 1) + sale('F2', 2)) });

  it('are one book when one has the names and another the bookings', async () => {
    const { records } = await readAll(masters, bookings);
    expect(openByDebtor(records)).toEqual({ C1: 300 });
    expect(records.filter(({ kind }) => kind === 'debtor')).toHaveLength(2);
  });

  it('count once when one is there twice', async () => {
    expect(openByDebtor((await readAll(whole, whole)).records)).toEqual({ C1: 600 });
  });

  it('cover the time from the first to the last', async () => {
    const quarter = (from: string, to: string, ref: string) =>
      xafSample({
        header: `<fiscalYear>2026</fiscalYear><startDate>${from}</startDate><endDate>${to}</endDate><curCode>EUR</curCode>`,
        subLedgers: xafSubLedger('CU', { amnt: 4, custSupID: 'C1', invRef: ref, invDueDt: '2026-10-01', mutTp: 'I' }),
      });
    const { records, about } = await readAll(
      quarter('2026-01-01', '2026-03-31', 'F1'),
      quarter('2026-04-01', '2026-06-30', 'F2'),
    );
    expect(openByDebtor(records)).toEqual({ C1: 800 });
    expect(about).toMatchObject({ period: { from: '2026-01-01', to: '2026-06-30' }, asOf: '2026-06-30' });
  });

  it.each([
    ['currencies', whole.replace('>EUR<', '>USD<')],
    ['companies', whole.replace('Example B.V.', 'Another B.V.')],
  ])('are refused when they are of different %s', async (_, other) => {
    expect(await refusalOf(readAll(whole, other))).toMatchObject({ kind: 'several-books' });
  });
});
