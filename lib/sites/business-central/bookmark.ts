const CUSTOMER_TABLE = 18;
/** Table id, type and length of the key: after these comes the key. */
const HEAD = 7;
/** A number of a customer has at most 20 characters. */
const MOST_CHARACTERS = 20;

/**
 * The customer's number in a bookmark of Business Central, `19;EgAAAAJ7BTEAMAAwADAAMA==`: the id of the table in four bytes, two of
 * the type, the length of the key, and the key in UTF-16; a last byte of zero is left out. Null for any other table, and for what is
 * no bookmark. From an example in the maker's documentation.
 */
export function customerOfBookmark(bookmark: string): string | null {
  const base64 = /^\d+[;_]([\w+/-]{12,200}={0,2})$/.exec(bookmark)?.[1]?.replace(/-/g, '+').replace(/_/g, '/');
  const bytes = base64 ? bytesOf(base64) : '';
  const at = (index: number) => bytes.charCodeAt(index) || 0;
  const table = at(0) + at(1) * 0x100 + at(2) * 0x10000 + at(3) * 0x1000000;
  const length = at(HEAD - 1);
  if (table !== CUSTOMER_TABLE || length === 0 || length > MOST_CHARACTERS) return null;
  const codes = Array.from({ length }, (_, index) => at(HEAD + 2 * index) + at(HEAD + 2 * index + 1) * 0x100);
  // A key that is cut off ends in zeros.
  return codes.every((code) => code >= 32) ? String.fromCharCode(...codes) : null;
}

function bytesOf(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}
