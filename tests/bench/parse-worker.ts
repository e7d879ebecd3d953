import type { At } from '@/lib/domain/assessment';
import { EUR } from '@/lib/domain/money';
import { readBook } from '@/lib/sources/books-of';
import { SourceRefused } from '@/lib/sources/contract';
import { nextBook } from '@/lib/sources/next-book';

interface ParseTask {
  readonly kind: 'start';
  readonly file: File;
  readonly at: At;
}

/** The parser alone: reads a file as an import does and lets go of every record. Answers how many there were. */
async function countRecords({ file, at }: ParseTask): Promise<number> {
  const { book } = await nextBook([{ name: file.name, file }]);
  if (book instanceof SourceRefused) throw book;
  const config = { currency: EUR, fileName: file.name, modifiedOn: at.today };
  let records = 0;
  for await (const batch of readBook(book, { config, signal: new AbortController().signal, ...at, since: null }))
    records += batch.records.length;
  return records;
}

/** Speaks as the product's own worker does; any other question is answered at once. */
addEventListener('message', async ({ data }: MessageEvent<ParseTask | { readonly kind: 'allocate' }>) => {
  if (data.kind !== 'start') return postMessage({ kind: 'ready' });
  const found = await countRecords(data).catch((error: unknown) => String(error));
  postMessage({ kind: 'ended', outcome: { result: { ok: typeof found === 'number', error: found } } });
});
