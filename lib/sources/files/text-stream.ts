import { refuse } from '../refuse';
import { lineOfByte, unreadableLine } from './file-lines';
import { OpenDecoder } from './open-decoder';
import { StrictDecoder } from './strict-decoder';
import type { TextDecoding, TextEncoding } from './text-encoding';

/** A piece of a file's text, and how many bytes of the file have been read with it. */
export interface TextChunk {
  readonly text: string;
  readonly bytes: number;
}

/** Programs of DOS end a text with a character of its own, and fill the rest of its last block with zeros. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const END_MARK = /[\u0000\u001a]+$/;
/** Small enough that a pull stops soon after it is told to, whatever a browser hands out at a time. */
const CHUNK_BYTES = 65_536;

/**
 * The text of a file in pieces of at most 64 kB. Bytes that are not text in the encoding end it with the refusal `encoding`, an end in the
 * middle of a character with `truncated`; an abort throws the signal's reason.
 */
export async function* textChunks(file: Blob, encoding: TextEncoding, signal: AbortSignal): AsyncGenerator<TextChunk> {
  const decoder: TextDecoding = encoding.otherwise ? new OpenDecoder(encoding.otherwise) : new StrictDecoder(encoding.label);
  const declared = encoding.declared ?? encoding.label;
  let bytes = 0;
  for await (const piece of pieces(file, signal)) {
    const isLast = bytes + piece.byteLength === file.size;
    const text = withoutEndMark(decoder.decode(piece), isLast);
    // A zero byte is in no text: it is UTF-16 without its mark, or no text at all.
    if (text === null || text.includes('\0')) {
      const line = (await lineOfByte(file, bytes)) + unreadableLine(piece, encoding.label);
      return refuse('encoding', { line }, { declared, found: '?' });
    }
    bytes += piece.byteLength;
    yield { text, bytes };
  }
  const rest = decoder.end();
  if (rest === null) return refuse('truncated', { line: await lineOfByte(file, bytes) });
  const found = decoder.contradiction();
  if (found) return refuse('encoding', null, { declared, found });
  if (rest !== '') yield { text: rest, bytes };
}

const withoutEndMark = (text: string | null, isLast: boolean): string | null =>
  isLast && text !== null ? text.replace(END_MARK, '') : text;

/** Not into memory of our own (`byob`): Chromium 156 sometimes never answers such a read of a file, when the disk is slower than we are. */
async function* pieces(file: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      for (let start = 0; start < value.byteLength; start += CHUNK_BYTES) yield value.subarray(start, start + CHUNK_BYTES);
      // Its memory is given back now: a reader that passes over most of a file makes too little else for the browser to look for what it can free.
      value.buffer.transfer(0);
    }
  } finally {
    await reader.cancel();
  }
}
