/** Base64 of the UTF-8 bytes of a text. Lone surrogates become the replacement character. */
export function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
