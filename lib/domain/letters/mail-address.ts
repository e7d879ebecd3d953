const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const LONGEST = 254;

/**
 * An address that can stand in a header as it is (RFC 5321: ASCII, no comments, no quoted parts), or null. Stricter than the standard on
 * purpose: what a mail program could read in two ways is not an address.
 */
export function mailAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= LONGEST && ADDRESS.test(address) ? address : null;
}
