import { xmlText } from '@/lib/sources/xml/xml-text';
import { withoutComments } from './without-comments';

const START = /<((?:[\w.-]+:)?(Invoice|CreditNote|DebitNote))[\s>]/g;
/** How one that was written as a text begins. */
const ESCAPED = /&lt;(?:[\w.-]+:)?(?:Invoice|CreditNote|DebitNote)(?:\s|&gt;)/;

/** A document within another, as the XML that it is. */
export interface EnclosedDocument {
  readonly name: string;
  readonly xml: string;
  /** Lines of the file before it. */
  readonly linesBefore: number;
}

/** The invoices, credit notes and debit notes that an envelope or a list holds: as elements, as CDATA, or as a text. One that does not end reaches to the end. */
export function enclosedDocuments(whole: string): readonly EnclosedDocument[] {
  const text = withoutComments(whole);
  const xml = ESCAPED.test(text) ? (xmlText(text) ?? text) : text;
  const found: EnclosedDocument[] = [];
  let [at, line] = [0, 0];
  for (const { 1: tag = '', 2: name = '', index } of xml.matchAll(START)) {
    if (index < at) continue;
    line += xml.slice(at, index).split('\n').length - 1;
    const end = xml.indexOf(`</${tag}>`, index);
    const until = end === -1 ? xml.length : end + tag.length + 3;
    found.push({ name, xml: xml.slice(index, until), linesBefore: line });
    line += xml.slice(index, until).split('\n').length - 1;
    at = until;
  }
  return found;
}
