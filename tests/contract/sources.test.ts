import { describe, expect, it } from 'vitest';
import { type FileSource, SourceRefused } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';
import { FILE_SOURCES } from '@/lib/sources/registry';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { SOURCE_SAMPLES, type SourceSample } from './source-samples';

type Bytes = Uint8Array<ArrayBuffer>;

const MEGABYTES = 10_000_000;
const sampleOf = ({ id }: FileSource): SourceSample => {
  const sample = SOURCE_SAMPLES[id];
  if (!sample) throw new Error(`tests/contract/source-samples.ts: add a sample for the source "${id}"`);
  return sample;
};
const parse = (source: FileSource, parts: BlobPart[], signal?: AbortSignal) =>
  source.parse(new Blob(parts), pullContext('wrong.name', signal));

/** Files that want to do harm, or came to some. Each source must end with records or a refusal, never with another error. */
const HOSTILE: readonly [string, (sample: string) => (string | Bytes)[]][] = [
  ['nothing', () => []],
  ['white space', () => ['\n \n']],
  ['its first half', (sample) => [sample.slice(0, sample.length / 2)]],
  ['its head alone', (sample) => [sample.slice(0, 100)]],
  ['twice itself', (sample) => [sample, sample]],
  ['random bytes', () => [Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255)]],
  ['zero bytes', (sample) => [sample.slice(0, 3_000), new Uint8Array(5_000)]],
  ['half a character at the end', (sample) => [sample, new Uint8Array([0xf0, 0x9f])]],
  [
    'one character of Latin-1 in UTF-8',
    (sample) => [sample.slice(0, sample.length / 2), new Uint8Array([0xe9]), sample.slice(sample.length / 2)],
  ],
  ['one line of 10 MB', () => ['x'.repeat(MEGABYTES)]],
  ['its head and one line of 10 MB', (sample) => [sample.slice(0, sample.indexOf('\n') + 1), 'x'.repeat(MEGABYTES)]],
  ['10 MB of quotes', (sample) => [sample.slice(0, sample.indexOf('\n') + 1), '"'.repeat(MEGABYTES)]],
  ['10 MB of open tags', () => ['<auditfile>', '<a>'.repeat(MEGABYTES / 3)]],
  ['a million columns', (sample) => [sample.slice(0, sample.indexOf('\n')), ',x'.repeat(1_000_000)]],
  ['a million attributes', () => ['<auditfile ', 'a="" '.repeat(1_000_000), '>']],
  [
    'an entity bomb',
    () => ['<?xml version="1.0"?><!DOCTYPE auditfile [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><auditfile>&b;</auditfile>'],
  ],
  ['an outside entity', () => ['<?xml version="1.0"?><!DOCTYPE auditfile SYSTEM "file:///etc/passwd"><auditfile/>']],
];

describe.each(FILE_SOURCES.map((source) => [source.id, source] as const))('the source %s', (_, source) => {
  const sample = sampleOf(source);
  const text = sample.text();

  it('recognises its own by content, under a wrong name', async () => {
    for (const name of ['wrong.name', 'book.pdf', '']) expect((await recognise(new Blob([text]), name)).id).toBe(source.id);
  });

  it('is the only one to claim its own', () => {
    const head = new TextEncoder().encode(text.slice(0, 4_000));
    const claims = FILE_SOURCES.filter((other) => other.sniff(head, sample.fileName) === 3);
    expect(claims.map(({ id }) => id)).toEqual([source.id]);
    expect(source.sniff(new Uint8Array(), sample.fileName)).toBe(0);
  });

  it('finds the same twice, and says what the book is', async () => {
    const [first, second] = [await pull(parse(source, [text])), await pull(parse(source, [text]))];
    expect(first.records.length).toBeGreaterThan(3_000);
    expect(first.rejected).toEqual([]);
    expect(second).toEqual(first);
    expect(first.about).toMatchObject({ currency: 'EUR', asOf: '2026-11-22', asOfFrom: 'contents', rung: 'due-dates' });
  });

  it('comes in batches of about a thousand, with progress to the last byte', async () => {
    const { batches } = await pull(parse(source, [text]));
    expect(batches.length).toBeGreaterThan(2);
    expect(Math.max(...batches.map(({ records }) => records.length))).toBeLessThan(2_500);
    const bytes = batches.map(({ progress }) => progress.bytes);
    expect(bytes).toEqual([...bytes].sort((one, other) => one - other));
    expect(batches.at(-1)?.progress).toMatchObject({ bytes: new Blob([text]).size, totalBytes: new Blob([text]).size });
  });

  it('gives every item an id of its own within its debtor', async () => {
    const { records } = await pull(parse(source, [text]));
    const ids = records.flatMap((record) =>
      record.kind === 'open-item' || record.kind === 'settled-item'
        ? [`${record.kind} ${record.debtorNumber} ${record.item.id}`]
        : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps one bad row apart, with place, reason and what was found, and takes all others', async () => {
    const { pattern, bad, field } = sample.amount;
    expect(text).toMatch(pattern);
    const [whole, poisoned] = [await pull(parse(source, [text])), await pull(parse(source, [text.replace(pattern, bad)]))];
    expect(poisoned.rejected).toMatchObject([{ reason: 'amount-unreadable', field, place: { line: expect.any(Number) } }]);
    expect(poisoned.rejected[0]?.found).toBeTruthy();
    expect(poisoned.records.length).toBe(whole.records.length - 1);
  });

  it('stops within a batch when it is told to, with the reason it is given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let batches = 0;
    const pulling = async () => {
      for await (const _batch of parse(source, [text], controller.signal)) {
        batches++;
        controller.abort(reason);
      }
    };
    await expect(pulling()).rejects.toBe(reason);
    expect(batches).toBe(1);
    controller.abort(reason);
    await expect(pull(parse(source, [text], controller.signal))).rejects.toBe(reason);
  });

  it('reads the same text in UTF-16', async () => {
    const utf16 = new Uint8Array(
      Uint16Array.from(`\uFEFF${text.replace('encoding="utf-8"', 'encoding="utf-16"')}`, (character) => character.charCodeAt(0))
        .buffer,
    );
    expect((await recognise(new Blob([utf16]), 'x')).id).toBe(source.id);
    expect(openByDebtor((await pull(parse(source, [utf16]))).records)).toEqual(
      openByDebtor((await pull(parse(source, [text]))).records),
    );
  });

  it.each(HOSTILE)('ends well when given %s', async (_name, spoil) => {
    try {
      await pull(parse(source, spoil(text)));
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
      expect(error.refusal.kind).toMatch(/^[a-z0-9-]+$/);
    }
  });
});

describe('what is nobody’s', () => {
  it.each(['', 'Dear sirs,\nplease find enclosed', '{"debtor":1}', '<html><body>x</body></html>', '%PDF-1.7', 'a\u0000b'])(
    '%j is refused',
    async (text) => {
      expect((await refusalOf(recognise(new Blob([text]), 'book.dat'))).kind).toMatch(/^(empty|not-recognised)$/);
    },
  );
});
