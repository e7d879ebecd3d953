const NEW_LINE = 0x0a;

/** The 1-based line in which a byte of a file stands. Reads the file again up to there: only worth it once, for the sentence of a refusal. */
export async function lineOfByte(file: Blob, offset: number): Promise<number> {
  const reader = file.slice(0, offset).stream().getReader();
  let line = 1;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return line;
    line += newLines(value);
  }
}

/** How many lines of these bytes can be read before the first that can not. */
export function unreadableLine(bytes: Uint8Array, label: string): number {
  const decoder = new TextDecoder(label, { fatal: true });
  let lines = 0;
  let start = 0;
  // The first bytes may be the end of a character that began in the piece before.
  while (start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
  for (;;) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (end === -1 || !isReadable(bytes.subarray(start, end), decoder)) return lines;
    lines++;
    start = end + 1;
  }
}

function isReadable(bytes: Uint8Array, decoder: TextDecoder): boolean {
  try {
    return !decoder.decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

function newLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEW_LINE) count++;
  return count;
}
