import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file in memory, as a page gets it from a person. */
export function bookFile(texts: Iterable<string | Uint8Array<ArrayBuffer>>, name: string): File {
  return new File([...texts], name);
}

/** A file on disk, written piece by piece. */
export async function writeBook(texts: Iterable<string>, path: string): Promise<void> {
  await pipeline(Readable.from(texts), createWriteStream(path));
}
