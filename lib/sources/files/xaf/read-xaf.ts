import type { Batch, FileConfig, PullContext } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { FILE_LIMITS } from '../limits';
import { Outbox } from '../outbox';
import { textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { evidence } from './evidence';
import { Relations } from './relations';
import { XafBook, type XafSurroundings } from './xaf-book';
import { XafFindings } from './xaf-findings';
import { xafShape } from './xaf-shape';
import { isClair1, refuseOtherVersion, refuseSplitFile } from './xaf-version';

/** How much of either end of a file is looked at before it is read. */
const EDGE_BYTES = 4_096;
const END_OF_SUB_LEDGERS = /<\/(?:[\w.-]+:)?subledgers\s*>\s*<\/(?:[\w.-]+:)?transactions\s*>/;

/**
 * Debtors and their open and settled items from an audit file (XAF 3.0 to 3.2.1), following the evidence ladder: a sub-ledger with due dates,
 * one without, journal lines netted by invoice number, one balance per debtor. Customers come as they are read, items at the end, debtor by
 * debtor. Amounts include VAT, in the currency of the file.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export async function* readXaf(file: Blob, context: PullContext<FileConfig>, limits = FILE_LIMITS): AsyncGenerator<Batch> {
  const outbox = new Outbox();
  const relations = new Relations();
  const isShort = await hasSubLedgers(file);
  let findings = yield* readBook(file, context, { limits, outbox, relations, isShort });
  if (!findings && isShort) {
    // Its sub-ledgers are not about customers: only the journals can be, and they were passed over.
    relations.isComplete = true;
    outbox.rows = 0;
    findings = yield* readBook(file, context, { limits, outbox, relations, isShort: false });
  }
  if (!findings) return refuse('no-debtors');
  for (const record of findings.records()) {
    outbox.add(record);
    if (!outbox.isDue(file.size)) continue;
    yield outbox.take(file.size, file.size);
    context.signal.throwIfAborted();
  }
  yield outbox.take(file.size, file.size, findings.about());
}

type Reading = Pick<XafSurroundings, 'limits' | 'outbox' | 'relations' | 'isShort'>;

/** Reads the whole file once; null when it proves nothing of debtors. */
async function* readBook(
  file: Blob,
  context: PullContext<FileConfig>,
  reading: Reading,
): AsyncGenerator<Batch, XafFindings | null> {
  const { limits, outbox, relations, isShort } = reading;
  const book = new XafBook({ ...reading, config: context.config, place: () => reader.place() });
  const { root, administration } = xafShape(book);
  const reader = new XmlReader('auditfile', root, limits, { onRoot: refuseOtherVersion, onLeadingComment: refuseSplitFile });
  yield* readAll(file, reader, outbox, context.signal);
  if (isShort && !book.subLedgers.hasMutations) return null;
  const found = evidence(book.subLedgers, book.ledger);
  if (!found) return null;
  for (const row of found.netting === book.subLedgers.netting ? [] : book.ledger.rejected) outbox.reject(row);
  return new XafFindings(book, relations, found, administration());
}

async function* readAll(file: Blob, reader: XmlReader, outbox: Outbox, signal: AbortSignal): AsyncGenerator<Batch> {
  const head = await bytesOf(file.slice(0, EDGE_BYTES));
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

/** Sub-ledgers are the last thing in an audit file. Knowing so beforehand saves reading most of the journals. */
async function hasSubLedgers(file: Blob): Promise<boolean> {
  const end = new TextDecoder('windows-1252').decode(await bytesOf(file.slice(Math.max(0, file.size - EDGE_BYTES))));
  // In UTF-16 a zero byte stands beside each of these letters.
  return END_OF_SUB_LEDGERS.test(end.replaceAll('\0', ''));
}

const bytesOf = async (part: Blob): Promise<Uint8Array> => new Uint8Array(await part.arrayBuffer());
