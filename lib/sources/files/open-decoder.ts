import { dosText, isDosText } from './dos-text';
import { DOS, type TextDecoding, USUAL } from './text-encoding';

/**
 * Reads text whose encoding nothing names, or names in vain: UTF-8, or one of a byte for each character such as Windows-1252, in which spreadsheets save
 * CSV, or that of DOS. They read ASCII alike, so the first byte beyond ASCII decides, once and for the whole file; nothing has to be read twice. A file that was UTF-8 up
 * to there and then is not is refused.
 */
export class OpenDecoder implements TextDecoding {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly oneByte: TextDecoder;
  private decided: 'utf-8' | 'one byte' | 'dos' | null = null;
  private held: Uint8Array = new Uint8Array();

  constructor(private readonly otherwise: string) {
    this.oneByte = new TextDecoder(otherwise === DOS ? USUAL : otherwise);
  }

  decode(piece: Uint8Array): string | null {
    const bytes = this.held.byteLength === 0 ? piece : join(this.held, piece);
    const end = lastCharacter(bytes);
    // A copy: the browser may use the memory of a piece again.
    this.held = bytes.slice(end);
    return this.read(end === bytes.byteLength ? bytes : bytes.subarray(0, end));
  }

  end(): string | null {
    return this.read(this.held);
  }

  contradiction(): null {
    return null;
  }

  private read(bytes: Uint8Array): string | null {
    if (this.decided === 'one byte') return this.oneByte.decode(bytes);
    if (this.decided === 'dos') return dosText(bytes);
    try {
      const text = this.utf8.decode(bytes);
      if (text.length !== bytes.byteLength) this.decided = 'utf-8';
      return text;
    } catch {
      if (this.decided === 'utf-8' || beginsInUtf8(bytes)) return null;
      this.decided = this.isDos(bytes) ? 'dos' : 'one byte';
      return this.read(bytes);
    }
  }

  /** Programs name Windows-1252 out of habit; any other encoding of one byte is meant. */
  private isDos(bytes: Uint8Array): boolean {
    return this.otherwise === DOS || (this.otherwise === USUAL && isDosText(bytes));
  }
}

/** Whether the first character beyond ASCII is one of UTF-8, whatever comes after it. */
function beginsInUtf8(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const lead = bytes[first] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(first, first + length)) !== '';
  } catch {
    return false;
  }
}

/** Where the last character begins if UTF-8 says that it goes on after these bytes, else their end. */
function lastCharacter(bytes: Uint8Array): number {
  const end = bytes.byteLength;
  for (let at = end - 1; at >= 0 && at >= end - 4; at--) {
    const byte = bytes[at] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return at;
  }
  return end;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.byteLength + second.byteLength);
  both.set(first);
  both.set(second, first.byteLength);
  return both;
}
