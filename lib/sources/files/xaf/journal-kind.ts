import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import { JOURNAL } from './vocabulary';

const STANDARD = /^[BCGMOPSTY]$/;
const OWN_LETTERS: Readonly<Record<string, string>> = { V: 'S', I: 'P', K: 'C' };
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/begin.?balans|opening|beginsald/i, 'O'],
  [/verkoop|sales|verkauf|ventes?\b|revenue/i, 'S'],
  [/inkoop|purchas|einkauf|achat/i, 'P'],
  [/bank|giro|rabo|\bing\b|\babn\b|paypal|mollie|stripe/i, 'B'],
  [/\bkas|cash|kasse|caisse/i, 'C'],
  [/memo|diversen|general|\bod\b/i, 'M'],
];

/**
 * What a journal is for: B bank, C cash, M memorial, O opening, P purchase, S sale, or as the file calls it. A letter of the standard counts;
 * where it is missing, "other" or a package's own, the journal's words tell.
 */
export function journalKind(journal: XmlRow): string {
  const type = cell(journal, JOURNAL.jrnTp).toUpperCase();
  if (STANDARD.test(type)) return type;
  const own = OWN_LETTERS[type];
  if (own) return own;
  const words = `${type} ${cell(journal, JOURNAL.desc)}`;
  return WORDS.find(([word]) => word.test(words))?.[1] ?? type;
}
