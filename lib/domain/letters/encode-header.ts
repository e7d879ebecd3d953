import { base64 } from './base64';

/** Bytes of text per encoded word: four thirds of it, with `=?UTF-8?B?` and `?=`, stay within 75 characters (RFC 2047, 2). */
const WORD_BYTES = 45;

/** Line breaks, other control characters and marks that turn the direction of text: none may act in a header. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text of one line, so that nothing in it can begin a header of its own. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whole characters only: a word that ends inside one cannot be read. */
function encodedWords(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (bytesOf(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${base64(each)}?=`);
}

/** A header's text (RFC 5322 and 2047): as it is while it is short and plain ASCII, else in encoded words, folded. Cannot add a header. */
export function encodeHeader(text: string): string {
  const line = oneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && line.length <= 60 && !line.includes('=?');
  return isPlain ? line : encodedWords(line).join('\r\n ');
}

/** A display name before an address: quoted while it is ASCII, else in encoded words. */
export function encodeName(name: string): string {
  const encoded = encodeHeader(name);
  return encoded.startsWith('=?') ? encoded : `"${encoded.replace(/["\\]/g, '\\$&')}"`;
}
