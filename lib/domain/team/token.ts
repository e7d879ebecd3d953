const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;
const BYTE = 8;

/**
 * A text as one token of a subject of the team engine: base32 of its UTF-8 (RFC 4648 section 6), lower case, without padding. Names hold dots,
 * blanks and @, which a subject gives a meaning of its own.
 */
export function encodeToken(text: string): string {
  let [token, held, bits] = ['', 0, 0];
  for (const byte of new TextEncoder().encode(text)) {
    held = (held << BYTE) | byte;
    for (bits += BYTE; bits >= BITS; bits -= BITS) token += LETTERS[(held >> (bits - BITS)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? token + LETTERS[(held << (BITS - bits)) & 31] : token;
}

/** The text of a token; null: it is none that `encodeToken` makes. */
export function decodeToken(token: string): string | null {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const letter of token) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = (held << BITS) | value;
    bits += BITS;
    if (bits < BYTE) continue;
    bits -= BYTE;
    bytes.push(held >> bits);
    held &= (1 << bits) - 1;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
    return encodeToken(text) === token ? text : null;
  } catch {
    return null;
  }
}
