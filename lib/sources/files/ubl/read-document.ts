import { refuse } from '@/lib/sources/refuse';
import { XmlReader } from '@/lib/sources/xml/xml-reader';
import { FILE_LIMITS } from '../limits';
import { looseHead, textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';
import { documentOf } from './document-of';
import { DocumentReader } from './document-reader';
import { rootName } from './root-name';
import type { ReadDocument } from './ubl-document';

const HEAD_BYTES = 4_096;

/**
 * One UBL 2.1 invoice or credit note (Peppol BIS 3, NLCIUS, SI-UBL), bare or in its envelope. `file` names it where there are several.
 *
 * @throws SourceRefused for a file that is no such thing as a whole; the signal's reason when aborted.
 */
export async function readDocument(blob: Blob, file: string | null, signal: AbortSignal): Promise<ReadDocument> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.byteLength === 0) refuse('empty');
  const root = rootName(looseHead(head)) ?? refuse('not-recognised');
  const document: DocumentReader = new DocumentReader(() => xml.place());
  const bare = document.shape.members.get(root);
  const xml = new XmlReader(root, typeof bare === 'object' ? bare : document.shape, FILE_LIMITS);
  for await (const { text } of textChunks(blob, textEncoding(head, 'xml'), signal)) xml.write(text);
  xml.end();
  return documentOf(document, file);
}
