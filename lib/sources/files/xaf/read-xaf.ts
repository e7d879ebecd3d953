import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { FILE_LIMITS } from '../limits';
import { Outbox } from '../outbox';
import { textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { evidence } from './evidence';
import { XafBook } from './xaf-book';
import { XafFindings } from './xaf-findings';
import { xafShape } from './xaf-shape';
import { isClair1, refuseOtherVersion, refuseSplitFile } from './xaf-version';

const HEAD_BYTES = 4_096;

/**
 * Debtors and their open and settled items from an audit file (XAF 3.0 to 3.2.1), following the evidence ladder: a sub-ledger with due dates,
 * one without, journal lines netted by invoice number, one balance per debtor. Customers come as they are read, items at the end, debtor by
 * debtor. Amounts include VAT, in the currency of the file.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readXaf(
  file: Blob,
  { config, signal }: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const outbox = new Outbox();
  const book = new XafBook({ config, limits, outbox, place: () => reader.place() });
  const shape = xafShape(book);
  const reader = new XmlReader('auditfile', shape.root, limits, {
    onRoot: refuseOtherVersion,
    onLeadingComment: refuseSplitFile,
  });
  yield* readAll(file, reader, outbox, signal);
  const found = evidence(book.subLedgers, book.ledger);
  if (!found) return refuse('no-debtors');
  for (const row of found.netting === book.subLedgers.netting ? [] : book.ledger.rejected) outbox.reject(row);
  const findings = new XafFindings(book, found);
  for (const record of findings.records()) {
    outbox.add(record);
    if (!outbox.isDue(file.size)) continue;
    yield outbox.take(file.size, file.size);
    signal.throwIfAborted();
  }
  yield outbox.take(file.size, file.size, findings.about(shape.administration()));
}

async function* readAll(file: Blob, reader: XmlReader, outbox: Outbox, signal: AbortSignal): AsyncGenerator<Batch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.byteLength === 0) refuse('empty');
  if (isClair1(head)) refuse('version-unsupported', null, { version: 'CLAIR1.00.00' });
  for await (const { text, bytes } of textChunks(file, textEncoding(head, 'xml'), signal)) {
    reader.write(text);
    if (!outbox.isDue(bytes)) continue;
    yield outbox.take(bytes, file.size);
    signal.throwIfAborted();
  }
  reader.end();
}
