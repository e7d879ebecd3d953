import { withoutComments } from './without-comments';

const ROOT = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/;
const DOCUMENT = /^(Invoice|CreditNote|DebitNote)$/;
const NAMESPACE = /urn:oasis:names:specification:ubl:schema:xsd:(Invoice|CreditNote|DebitNote)-2/;
/** What carries a document from one program to the other, whatever it is. */
const CARRIER = /^(StandardBusinessDocument|AttachedDocument)$/;

/** What a file of UBL begins with. */
export interface UblRoot {
  readonly name: string;
  /** It is an invoice, credit note or debit note itself, and not something that holds one. */
  readonly isDocument: boolean;
  /** It names the standard; what does not may carry something else. */
  readonly isSure: boolean;
}

/** The first element in the beginning of a file; null where nothing shows that there is an invoice in it. */
export function ublRoot(head: string): UblRoot | null {
  const text = withoutComments(head);
  const name = ROOT.exec(text)?.[1] ?? '';
  const isSure = NAMESPACE.test(text);
  if (!isSure && !CARRIER.test(name)) return null;
  return { name, isDocument: isSure && DOCUMENT.test(name), isSure };
}
