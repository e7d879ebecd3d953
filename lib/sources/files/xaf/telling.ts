const NOTHING = /^[0\s./_-]*$/;

/** A number by which lines belong together, of an invoice or of a match; '' for none, which Exact writes as 0. */
export function telling(text: string): string {
  return NOTHING.test(text) ? '' : text;
}
