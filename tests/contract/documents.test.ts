import { describe, expect, it } from 'vitest';
import { SourceRefused } from '@/lib/sources/contract';
import { recognise } from '@/lib/sources/recognise';
import { FILE_SOURCES } from '@/lib/sources/registry';
import { openByDebtor, pull, pullContext } from '@/tests/support/books/pull';
import { HOSTILE } from './hostile-files';
import { DOCUMENT_SAMPLES, SOURCE_SAMPLES } from './source-samples';

const LEAST = 1_000;

async function read(parts: BlobPart[], signal?: AbortSignal) {
  const file = new Blob(parts);
  const source = await recognise(file, 'wrong.name');
  return source.parse(file, pullContext('wrong.name', signal));
}

/** What tests/contract/sources.test.ts asks of a large file, asked of many small ones in a zip file. */
describe.each(Object.entries(DOCUMENT_SAMPLES))('the documents of %s', (id, sample) => {
  const text = sample.text();

  it('are recognised by content, and nobody else claims one', async () => {
    const head = new TextEncoder().encode(text.slice(0, 4_000));
    expect(FILE_SOURCES.filter(({ sniff }) => sniff(head, sample.fileName) === 3).map((source) => source.id)).toEqual([id]);
    for (const other of Object.values(SOURCE_SAMPLES)) {
      const bytes = new TextEncoder().encode(other.text().slice(0, 4_000));
      expect(FILE_SOURCES.find((source) => source.id === id)?.sniff(bytes, sample.fileName)).toBe(0);
    }
  });

  it('give the same twice, in batches, with progress to the last byte', async () => {
    const packed = sample.packed(false);
    const [first, second] = [await pull(await read([packed])), await pull(await read([packed]))];
    expect(first.records.length).toBeGreaterThan(LEAST);
    expect(first.rejected).toEqual([]);
    expect(second).toEqual(first);
    expect(first.about).toMatchObject({ currency: 'EUR', asOf: '2026-11-22', asOfFrom: 'contents', rung: 'due-dates' });
    expect(Math.max(...first.batches.map(({ records }) => records.length))).toBeLessThan(2_500);
    const bytes = first.batches.map(({ progress }) => progress.bytes);
    expect(bytes).toEqual([...bytes].sort((one, other) => one - other));
    expect(first.batches.at(-1)?.progress).toMatchObject({ bytes: packed.length, totalBytes: packed.length });
  });

  it('keep a bad one apart, with its name, and take all others', async () => {
    const [whole, poisoned] = [await pull(await read([sample.packed(false)])), await pull(await read([sample.packed(true)]))];
    expect(poisoned.rejected).toMatchObject([
      { reason: 'amount-unreadable', field: sample.field, place: { file: '7.xml', line: expect.any(Number) } },
    ]);
    expect(poisoned.records.length).toBe(whole.records.length - 1);
  });

  it('stop within a batch when told to, with the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    let batches = 0;
    const pulling = async () => {
      for await (const _batch of await read([sample.packed(false)], controller.signal)) {
        batches++;
        controller.abort(reason);
      }
    };
    await expect(pulling()).rejects.toBe(reason);
    expect(batches).toBe(1);
  });

  it('are read in UTF-16 as well', async () => {
    const marked = `\uFEFF${text.replace('encoding="utf-8"', 'encoding="utf-16"')}`;
    const utf16 = new Uint8Array(Uint16Array.from(marked, (character) => character.charCodeAt(0)).buffer);
    const [one, other] = [await pull(await read([utf16])), await pull(await read([text]))];
    expect(openByDebtor(one.records)).toEqual(openByDebtor(other.records));
    expect(one.records).toHaveLength(2);
  });

  it.each(HOSTILE)('end well when one is %s', async (_name, spoil) => {
    const source = FILE_SOURCES.find((each) => each.id === id);
    try {
      if (source) await pull(source.parse(new Blob(spoil(text)), pullContext()));
    } catch (error) {
      if (!(error instanceof SourceRefused)) throw error;
      expect(error.refusal.kind).toMatch(/^[a-z0-9-]+$/);
    }
  });
});
