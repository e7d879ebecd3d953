import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { Outbox } from '@/lib/sources/files/outbox';
import { textEncoding } from '@/lib/sources/files/text-encoding';
import { textChunks } from '@/lib/sources/files/text-stream';
import { refuse } from '@/lib/sources/refuse';
import { BankBook } from '../bank-book';
import { Mt940Reader } from './mt940-reader';
import { TextLines } from './text-lines';

const HEAD_BYTES = 4_096;

/**
 * Entries of bank statements in SWIFT MT940, in the dialects of Dutch, Belgian and German banks, with or without their envelopes. Each
 * statement is checked against its balances; a difference is told and nothing left out for it.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readMt940(
  file: Blob,
  { config, signal }: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.byteLength === 0) refuse('empty');
  const outbox = new Outbox();
  const book = new BankBook(outbox, config, 'mt940');
  const reader = new Mt940Reader(book, limits);
  const lines = new TextLines(reader.take, limits);
  for await (const { text, bytes } of textChunks(file, textEncoding(head, 'plain'), signal)) {
    lines.write(text);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, file.size);
    signal.throwIfAborted();
  }
  lines.end();
  reader.end();
  if (book.statements === 0) refuse('not-recognised');
  yield outbox.take(file.size, file.size, book.about());
}
