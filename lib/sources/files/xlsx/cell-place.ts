const [A, Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];
const LETTERS = 26;

/** The 0-based column of a reference such as `AB12`; null when it names none. */
export function columnIndex(reference: string): number | null {
  let index = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    const isUpper = code >= A && code <= Z;
    if (!isUpper && !(code >= LOWER_A && code <= LOWER_Z)) break;
    index = index * LETTERS + code - (isUpper ? A : LOWER_A) + 1;
    // Beyond any workbook.
    if (index > 1_000_000) break;
  }
  return index === 0 ? null : index - 1;
}
