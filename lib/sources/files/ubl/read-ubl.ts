import type { Batch, FileConfig, NamedFile, PullContext } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { Outbox } from '../outbox';
import { BrokenFiles } from './broken-files';
import { readDocuments } from './read-documents';
import { UblBook } from './ubl-book';
import type { UblDocument } from './ubl-document';

/** The book in one invoice. */
export async function* readUbl(file: Blob, context: PullContext<FileConfig>): AsyncGenerator<Batch> {
  yield* bookOf([{ name: null, file }], context);
}

/** The book in many invoices; each is named where something is wrong with it. */
export async function* readAllUbl(files: AsyncIterable<NamedFile>, context: PullContext<FileConfig>): AsyncGenerator<Batch> {
  yield* bookOf(files, context);
}

/**
 * Buyers and open items from UBL invoices and credit notes: they add to a book, and tell nothing of being paid. Records come when all are read,
 * for only together the invoices show who sent them.
 *
 * @throws SourceRefused for what is not taken as a whole; the signal's reason when aborted.
 */
async function* bookOf(
  files: AsyncIterable<NamedFile> | Iterable<{ readonly name: null; readonly file: Blob }>,
  { config, signal }: PullContext<FileConfig>,
): AsyncGenerator<Batch> {
  const outbox = new Outbox();
  const documents: UblDocument[] = [];
  const broken = new BrokenFiles();
  let bytes = 0;
  let hasRejected = false;
  for await (const { name, file } of files) {
    signal.throwIfAborted();
    for (const { document, rejected } of await readDocuments(file, name, signal).catch(broken.take(name))) {
      outbox.rows++;
      if (document) documents.push(document);
      else outbox.reject(rejected);
      hasRejected ||= rejected !== null;
    }
    bytes += file.size;
    if (outbox.isDue(bytes)) yield outbox.take(bytes, bytes);
  }
  if (documents.length === 0) broken.refuseFirst();
  const book = new UblBook(documents, config);
  if (book.records.length + book.rejected.length === 0 && !hasRejected) refuse('no-debtors');
  for (const row of book.rejected) outbox.reject(row);
  for (const record of book.records) {
    outbox.add(record);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, bytes);
    signal.throwIfAborted();
  }
  yield outbox.take(bytes, bytes, book.about());
}
