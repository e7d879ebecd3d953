const ROOT = /<(?:[\w.-]+:)?(Invoice|CreditNote|StandardBusinessDocument)[\s>]/;
const NAMESPACE = /urn:oasis:names:specification:ubl:schema:xsd:(Invoice|CreditNote)-2/;

/** The document element of a UBL invoice or credit note, or of the envelope around one, in the beginning of a file; null: it is neither. */
export function rootName(head: string): string | null {
  return NAMESPACE.test(head) ? (ROOT.exec(head)?.[1] ?? null) : null;
}
