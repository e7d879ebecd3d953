import { SourceRefused } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { Checksum } from './checksum';
import type { ZipEntry } from './zip-directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
/** Of a gzip stream: deflate, no name, no time, system unknown (RFC 1952, 2.3). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** The contents of one entry; memory holds a piece of it at a time, and the browser may keep the whole on disk. */
export async function unpackEntry(zip: Blob, entry: ZipEntry, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  let bytes = 0;
  for await (const piece of unpacked(zip, entry, signal)) {
    bytes += piece.byteLength;
    parts.push(new Blob([piece]));
  }
  return bytes === entry.bytes ? new Blob(parts) : refuse('zip-damaged');
}

/** Its first bytes, to see what it is. */
export async function unpackHead(zip: Blob, entry: ZipEntry, length: number, signal: AbortSignal): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(length, entry.bytes));
  let filled = 0;
  for await (const piece of unpacked(zip, entry, signal)) {
    head.set(piece.subarray(0, head.length - filled), filled);
    filled += Math.min(piece.byteLength, head.length - filled);
    if (filled === head.length) break;
  }
  return head.subarray(0, filled);
}

/** Never more than the directory promised: a bomb is stopped at the byte where it starts to lie. */
async function* unpacked(zip: Blob, entry: ZipEntry, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = (await contents(zip, entry)).getReader();
  let bytes = 0;
  // Of what is packed the browser checks it.
  const checksum = entry.isDeflated ? null : new Checksum();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > entry.bytes) refuse('zip-bomb');
      checksum?.add(value);
      yield value as Uint8Array<ArrayBuffer>;
    }
    if (checksum && checksum.value !== entry.checksum) refuse('zip-damaged');
  } catch (error) {
    // What the browser says of broken data differs from one to the next.
    if (error instanceof SourceRefused || signal.aborted) throw error;
    refuse('zip-damaged');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Deflate wrapped as gzip, made of the numbers in the directory: so the browser's own decompressor checks length and checksum as it goes.
 */
async function contents(zip: Blob, entry: ZipEntry): Promise<ReadableStream<Uint8Array>> {
  const header = new DataView(await zip.slice(entry.offset, entry.offset + HEADER_BYTES).arrayBuffer());
  if (header.byteLength < HEADER_BYTES || header.getUint32(0, true) !== HEADER_SIGNATURE) refuse('zip-damaged');
  const start = entry.offset + HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = zip.slice(start, start + entry.packedBytes);
  if (!entry.isDeflated) return packed.stream();
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, entry.checksum, true);
  trailer.setUint32(4, entry.bytes, true);
  return new Blob([GZIP_HEADER, packed, trailer]).stream().pipeThrough(new DecompressionStream('gzip'));
}
