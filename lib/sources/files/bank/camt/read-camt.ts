import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { headOfBlob } from '@/lib/sources/files/head-of';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { Outbox } from '@/lib/sources/files/outbox';
import { looseHead, textEncoding } from '@/lib/sources/files/text-encoding';
import { textChunks } from '@/lib/sources/files/text-stream';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { BankBook } from '../bank-book';
import { CamtReader } from './camt-reader';
import { around } from './group';

const COMMENT = /<!--[\s\S]*?-->/g;
const FIRST_TAG = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/;

/** The name of the first element: `Document`, or the envelope in which it travels between banks. */
const rootOf = (head: string): string => FIRST_TAG.exec(head.replace(COMMENT, ''))?.[1] ?? 'Document';

/**
 * Entries of bank statements in XML (ISO 20022 camt.053, .052 and .054, versions 2 to 8 and later), booked ones only. A batch whose parts tell
 * their amounts is one entry per part. Each statement is checked against its balances; a difference is told and nothing left out for it.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readCamt(
  file: Blob,
  { config, signal }: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const head = await headOfBlob(file);
  if (head.byteLength === 0) refuse('empty');
  const outbox = new Outbox();
  const book = new BankBook(outbox, config, 'camt');
  const { shape: Document } = new CamtReader(book, () => xml.place());
  const root = rootOf(looseHead(head));
  const inside = around({ Document });
  const envelope = around({ Document, Body: inside, Pyld: inside });
  const xml: XmlReader = new XmlReader(root, root === 'Document' ? Document : envelope, limits);
  for await (const { text, bytes } of textChunks(file, textEncoding(head, 'xml'), signal)) {
    xml.write(text);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, file.size);
    signal.throwIfAborted();
  }
  xml.end();
  if (book.statements === 0) refuse('not-recognised');
  yield outbox.take(file.size, file.size, book.about());
}
