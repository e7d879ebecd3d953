const NOTHING = /^[0\s.-]*$/;

/** The invoice number that a line names; '' for none, which Exact writes as 0. */
export function invoiceRef(text: string): string {
  return NOTHING.test(text) ? '' : text;
}
