import type { Batch, FileConfig, NamedFile, PullContext, Rejection } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { FILE_LIMITS, type FileLimits } from '../limits';
import { Outbox } from '../outbox';
import { textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { bookYears } from './book-years';
import { type Evidence, evidence } from './evidence';
import { orderedParts } from './ordered-parts';
import { readYears } from './read-years';
import { Relations } from './relations';
import { XafBook, type XafSurroundings } from './xaf-book';
import { XafFindings } from './xaf-findings';
import { type InvoiceRefs, xafShape } from './xaf-shape';
import { isClair1, namesVersion4 } from './xaf-version';

/** How much of either end of a file is looked at before it is read. */
const EDGE_BYTES = 4_096;
const END_OF_SUB_LEDGERS = /<\/(?:[\w.-]+:)?subledgers\s*>\s*<\/(?:[\w.-]+:)?transactions\s*>/;

/**
 * Debtors and their open and settled items from an audit file (XAF 3.0 to 4.0, CLAIR2), following the evidence ladder: a sub-ledger with due
 * dates, one without, the balances that XAF 4.0 states, journal lines netted by invoice number, one balance per debtor. Customers come as they
 * are read, items at the end, debtor by debtor. Amounts include VAT, in the currency of the file.
 *
 * @throws SourceRefused for a file that is not taken as a whole; the signal's reason when aborted.
 */
export function readXaf(file: Blob, context: PullContext<FileConfig>, limits = FILE_LIMITS): AsyncGenerator<Batch> {
  return readFiles([{ name: context.config.fileName, file }], context, limits);
}

/** The same from the parts of one audit file that was split, in any order, or from whole ones of one company; of several years the newest leads. */
export async function* readAllXaf(
  files: AsyncIterable<NamedFile>,
  context: PullContext<FileConfig>,
  limits = FILE_LIMITS,
): AsyncGenerator<Batch> {
  const read = (some: readonly NamedFile[]) => readFiles(some, context, limits);
  const years = await bookYears(await Array.fromAsync(files));
  const [only] = years;
  yield* only && years.length === 1 ? read(only.files) : readYears(years, read);
}

async function* readFiles(
  given: readonly NamedFile[],
  context: PullContext<FileConfig>,
  limits: FileLimits,
): AsyncGenerator<Batch> {
  const files = await orderedParts(given);
  const totalBytes = bytesIn(files);
  const outbox = new Outbox();
  const relations = new Relations();
  const isShort = await endsWithSubLedgers(files);
  let findings = yield* readBook(files, context, { limits, outbox, relations, isShort });
  if (!findings && isShort) {
    // Its sub-ledgers are not about customers: only the journals can be, and they were passed over.
    relations.isComplete = true;
    outbox.rows = 0;
    findings = yield* readBook(files, context, { limits, outbox, relations, isShort: false });
  }
  if (!findings) return refuse('no-debtors');
  if (findings.isNumberless)
    findings = (yield* readByDocument(files, context, { limits, outbox, relations, isShort })) ?? findings;
  for (const record of findings.records()) {
    outbox.add(record);
    if (!outbox.isDue(totalBytes)) continue;
    yield outbox.take(totalBytes, totalBytes);
    context.signal.throwIfAborted();
  }
  yield outbox.take(totalBytes, totalBytes, findings.about());
}

type Reading = Pick<XafSurroundings, 'limits' | 'outbox' | 'relations' | 'isShort'>;

/** Reads the book again by the numbers of documents, where no line on a debtor names an invoice; null: those are no numbers of invoices either. */
async function* readByDocument(
  files: readonly NamedFile[],
  context: PullContext<FileConfig>,
  reading: Reading,
): AsyncGenerator<Batch, XafFindings | null> {
  reading.relations.isComplete = true;
  // What was rejected was told.
  const outbox = new Outbox();
  const book = readBook(files, context, { ...reading, outbox }, 'document');
  for (;;) {
    const { done, value } = await book.next();
    if (done) return value?.hasInvoiceRefs ? value : null;
    yield { ...value, rejected: [] };
  }
}

/** Reads the whole book once; null when it proves nothing of debtors. */
async function* readBook(
  files: readonly NamedFile[],
  context: PullContext<FileConfig>,
  reading: Reading,
  refs: InvoiceRefs = 'invoice',
): AsyncGenerator<Batch, XafFindings | null> {
  const { limits, outbox, relations, isShort } = reading;
  let reader: XmlReader | null = null;
  const book = new XafBook({ ...reading, config: context.config, place: () => reader?.place() ?? {} });
  const shape = xafShape(book, refs);
  const onRoot = (_name: string, tag: string) => book.noteVersion4(namesVersion4(tag));
  const totalBytes = bytesIn(files);
  let bytesBefore = 0;
  for (const { file } of files) {
    // A part goes on where the one before it broke off, unless that was a document of its own.
    if (reader === null || reader.isAtEnd) reader = new XmlReader('auditfile', shape, limits, { onRoot });
    for await (const { text, bytes } of textOf(file, context.signal)) {
      reader.write(text);
      if (!outbox.isDue(bytesBefore + bytes)) continue;
      yield outbox.take(bytesBefore + bytes, totalBytes);
      context.signal.throwIfAborted();
    }
    bytesBefore += file.size;
  }
  reader?.end();
  book.endRelations();
  if (isShort && !book.subLedgers.hasMutations) return null;
  const found = evidence(book);
  if (!found) return null;
  for (const row of untakenRows(book, found)) outbox.reject(row);
  book.endLines(found.lines);
  return new XafFindings(book, relations, found);
}

/** Rows that no debtor could be given; where the file states what each relation owes, nothing is lost with those that name none. */
function untakenRows({ subLedgers, ledger, balances }: XafBook, { lines, isStated }: Evidence): readonly Rejection[] {
  if (lines === subLedgers.netting) return [];
  const isTold = isStated && balances.areAllClosing;
  return isTold ? ledger.rejected.filter(({ reason }) => reason !== 'debtor-missing') : ledger.rejected;
}

async function* textOf(file: Blob, signal: AbortSignal): ReturnType<typeof textChunks> {
  const head = await bytesOf(file.slice(0, EDGE_BYTES));
  if (head.byteLength === 0) refuse('empty');
  if (isClair1(head)) refuse('version-unsupported', null, { version: 'CLAIR1.00.00' });
  yield* textChunks(file, textEncoding(head, 'xml'), signal);
}

/** Sub-ledgers are the last thing in an audit file. Knowing so beforehand saves reading most of the journals. */
async function endsWithSubLedgers(files: readonly NamedFile[]): Promise<boolean> {
  const file = files.at(-1)?.file ?? new Blob();
  const end = new TextDecoder('windows-1252').decode(await bytesOf(file.slice(Math.max(0, file.size - EDGE_BYTES))));
  // In UTF-16 a zero byte stands beside each of these letters.
  return END_OF_SUB_LEDGERS.test(end.replaceAll('\0', ''));
}

const bytesIn = (files: readonly NamedFile[]): number => files.reduce((sum, { file }) => sum + file.size, 0);
const bytesOf = async (part: Blob): Promise<Uint8Array> => new Uint8Array(await part.arrayBuffer());
