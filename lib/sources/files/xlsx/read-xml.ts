import { XmlReader } from '@/lib/sources/xml/xml-reader';
import type { XmlShape } from '@/lib/sources/xml/xml-shape';
import type { FileLimits } from '../limits';
import { textEncoding } from '../text-encoding';
import { textChunks } from '../text-stream';

const HEAD_BYTES = 400;

/** Reads a whole part of a workbook through a shape, in pieces; each piece is told by how many bytes of the part were read. */
export async function* readXml(
  part: Blob,
  root: { readonly name: string; readonly shape: XmlShape },
  limits: FileLimits,
  signal: AbortSignal,
): AsyncGenerator<number> {
  const reader = new XmlReader(root.name, root.shape, limits);
  for await (const { text, bytes } of partText(part, signal)) {
    reader.write(text);
    yield bytes;
  }
  reader.end();
}

/** As `readXml`, for small parts. */
export async function readWholeXml(...args: Parameters<typeof readXml>): Promise<void> {
  for await (const _bytes of readXml(...args));
}

export async function* partText(part: Blob, signal: AbortSignal) {
  const head = new Uint8Array(await part.slice(0, HEAD_BYTES).arrayBuffer());
  yield* textChunks(part, textEncoding(head, 'xml'), signal);
}
