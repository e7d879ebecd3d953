import { describe, expect, it } from 'vitest';
import { type FileSource, SourceRefused } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';
import { FILE_SOURCES } from '@/lib/sources/registry';
import { openByDebtor, pull, pullContext, refusalOf } from '@/tests/support/books/pull';
import { HOSTILE } from './hostile-files';
import { DOCUMENT_SAMPLES, SOURCE_SAMPLES, type SourceSample } from './source-samples';

const sampleOf = ({ id }: FileSource): SourceSample => {
  const sample = SOURCE_SAMPLES[id];
  if (!sample) throw new Error(`tests/contract/source-samples.ts: add a sample for the source "${id}"`);
  return sample;
};
const parse = (source: FileSource, parts: BlobPart[], signal?: AbortSignal) =>
  source.parse(new Blob(parts), pullContext('wrong.name', signal));

/** Judged elsewhere: formats of documents in documents.test.ts, together with the packed files they come in; workbooks in workbooks.test.ts. */
const isBulk = ({ id }: FileSource) => id !== 'zip' && id !== 'xlsx' && DOCUMENT_SAMPLES[id] === undefined;

describe.each(FILE_SOURCES.filter(isBulk).map((source) => [source.id, source] as const))('the source %s', (_, source) => {
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
    expect(first.about).toMatchObject({
      currency: 'EUR',
      asOf: '2026-11-22',
      asOfFrom: 'contents',
      rung: sample.rung ?? 'due-dates',
    });
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
