import type { TextDecoding } from './text-encoding';

/** Reads in the encoding that the file names, or in UTF-8. */
export class StrictDecoder implements TextDecoding {
  private readonly decoder: TextDecoder;
  private readonly shadow: Shadow | null;

  constructor(label: string) {
    this.decoder = new TextDecoder(label, { fatal: true });
    this.shadow = this.decoder.encoding.startsWith('utf-') ? null : new Shadow();
  }

  decode(bytes: Uint8Array): string | null {
    this.shadow?.compare(bytes);
    try {
      return this.decoder.decode(bytes, { stream: true });
    } catch {
      return null;
    }
  }

  end(): string | null {
    try {
      return this.decoder.decode();
    } catch {
      return null;
    }
  }

  contradiction(): string | null {
    return this.shadow?.isUtf8() ? 'UTF-8' : null;
  }
}

/**
 * Any bytes are valid Windows-1252, so a UTF-8 file that claims to be that never fails: its names come out as "JosÃ©". It shows only by being
 * valid UTF-8 from start to end with a character beyond ASCII in it, which no real Windows-1252 text is.
 */
class Shadow {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private isValid = true;
  private hasMultiByte = false;

  compare(bytes: Uint8Array): void {
    if (!this.isValid) return;
    try {
      this.hasMultiByte ||= this.decoder.decode(bytes, { stream: true }).length !== bytes.byteLength;
    } catch {
      this.isValid = false;
    }
  }

  isUtf8(): boolean {
    return this.isValid && this.hasMultiByte;
  }
}
