import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { headOfBlob } from '../head-of';
import { FILE_LIMITS } from '../limits';
import { looseHead, type TextEncoding, textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { documentOf } from './document-of';
import { DocumentReader } from './document-reader';
import { type EnclosedDocument, enclosedDocuments } from './enclosed-documents';
import type { ReadDocument } from './ubl-document';
import { ublRoot } from './ubl-root';

/** Characters of an envelope, which is read as a whole: of an invoice with its pictures, several times over. */
const MOST_CHARS = 32_000_000;
const MOST_DOCUMENTS = 10_000;

/**
 * The UBL 2.1 invoice, credit note or debit note (Peppol BIS 3, NLCIUS, SI-UBL) that a file is, or those that it carries in an envelope. `file` names it
 * where there are several.
 *
 * @throws SourceRefused for a file that is no such thing as a whole; the signal's reason when aborted.
 */
export async function readDocuments(blob: Blob, file: string | null, signal: AbortSignal): Promise<readonly ReadDocument[]> {
  const head = await headOfBlob(blob);
  if (head.byteLength === 0) refuse('empty');
  const root = ublRoot(looseHead(head)) ?? refuse('not-recognised');
  const encoding = textEncoding(head, 'xml');
  if (!root.isDocument) return readEnclosed(await wholeText(blob, encoding, signal), file);
  const document = new OneDocument(root.name, file);
  for await (const { text } of textChunks(blob, encoding, signal)) document.write(text);
  return [document.end()];
}

async function wholeText(blob: Blob, encoding: TextEncoding, signal: AbortSignal): Promise<string> {
  const parts: string[] = [];
  let chars = 0;
  for await (const { text } of textChunks(blob, encoding, signal)) {
    parts.push(text);
    chars += text.length;
    if (chars > MOST_CHARS) refuse('too-large');
  }
  return parts.join('');
}

function readEnclosed(text: string, file: string | null): readonly ReadDocument[] {
  if (/<!DOCTYPE/i.test(text)) refuse('doctype');
  const found = enclosedDocuments(text);
  if (found.length > MOST_DOCUMENTS) refuse('too-large');
  return found.length > 0 ? found.map((each) => readOne(each, file)) : refuse('not-recognised');
}

function readOne({ name, xml, linesBefore }: EnclosedDocument, file: string | null): ReadDocument {
  const document = new OneDocument(name, file, linesBefore + 1);
  document.write(xml);
  return document.end();
}

class OneDocument {
  private readonly reader: DocumentReader = new DocumentReader(() => this.xml.place());
  private readonly xml: XmlReader;

  constructor(
    name: string,
    private readonly file: string | null,
    firstLine = 1,
  ) {
    this.xml = new XmlReader(name, this.reader.shapeOf(name), FILE_LIMITS, {}, firstLine);
  }

  write(text: string): void {
    this.xml.write(text);
  }

  end(): ReadDocument {
    this.xml.end();
    return documentOf(this.reader, this.file);
  }
}
