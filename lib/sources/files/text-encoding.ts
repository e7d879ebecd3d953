import { refuse } from '../refuse';

/** How the bytes of a text file are read. */
export interface TextEncoding {
  /** A label that `TextDecoder` knows. */
  readonly label: string;
  /** What the file says of itself; null when it says nothing. */
  readonly declared: string | null;
  /** What the bytes are in unless they are UTF-8, which they show themselves; null: they are in `label`, whatever they show. */
  readonly otherwise: string | null;
}

/** Turns bytes into text without ever replacing a character by "�". */
export interface TextDecoding {
  /** Null: these bytes are not text in the encoding. */
  decode(bytes: Uint8Array): string | null;
  /** What was held back of a character; null: the file ends inside one. */
  end(): string | null;
  /** What the text is in after all, when only the whole of it could tell that the file names another encoding. */
  contradiction(): string | null;
}

const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/;

/** Encodings of a byte for each character, all of which read ASCII alike. Programs name them out of habit, whatever they write. */
const ONE_BYTE = /^(?:windows-|iso-8859-|ibm|koi8-|macintosh|x-mac-)/;
const UNICODE = /^utf-/;
export const USUAL = 'windows-1252';
/** Code page 850, which `TextDecoder` does not know. */
export const DOS = 'ibm850';
const DOS_NAMES = /^(?:ibm|cp|dos)?[-_]?(?:437|850|858)$/i;

/**
 * A byte order mark decides; else the bytes themselves do between UTF-8 and an encoding of one byte, which XML exporters name for each other, as they
 * name UTF-16 for text that is neither. Any other encoding is taken at its word.
 * Refuses with `encoding` one that nobody knows.
 */
export function textEncoding(head: Uint8Array, kind: 'xml' | 'plain'): TextEncoding {
  const marked = byteOrderMark(head) ?? (kind === 'xml' ? unmarkedUtf16(head) : null);
  const declared = kind === 'xml' ? declaredEncoding(head, marked) : null;
  const named = declared && encodingOf(declared);
  if (declared && !named) return refuse('encoding', { line: 1 }, { declared, found: '?' });
  const otherwise = marked === null ? oneByteEncoding(named) : null;
  return { label: marked ?? (otherwise ? 'utf-8' : (named ?? 'utf-8')), declared, otherwise };
}

/** Null: what is named is none, and is not likely to be wrong. */
function oneByteEncoding(named: string | null): string | null {
  if (named === null || UNICODE.test(named)) return USUAL;
  return ONE_BYTE.test(named) ? named : null;
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** `<` as the first character tells which byte of the pair is the low one. */
function unmarkedUtf16([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}

/** The beginning of a file as text, whatever is wrong with it: for recognising, never for reading. */
export function looseHead(head: Uint8Array): string {
  return new TextDecoder(byteOrderMark(head) ?? unmarkedUtf16(head) ?? 'utf-8').decode(head);
}

function declaredEncoding(head: Uint8Array, marked: string | null): string | null {
  const text = new TextDecoder(marked ?? 'utf-8').decode(head.subarray(0, 400));
  return DECLARATION.exec(text)?.[1] ?? null;
}

/** Its name in the encoding standard, where ISO 8859-1 and ASCII are other names of Windows-1252; null for none. */
function encodingOf(label: string): string | null {
  if (DOS_NAMES.test(label)) return DOS;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
