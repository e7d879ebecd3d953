import type { CurrencyCode } from '@/lib/domain/money';
import { CODE_OF_CURRENCY as CODE } from './content-kind';

const SIGN = '[€£$]';
const BESIDE_AMOUNT = new RegExp(`^[-(\\s]*(${CODE}|${SIGN})|(${CODE}|${SIGN})[-)\\s]*$`);
const WORD = '(?:currency|valuta|valutacode|währung|waehrung|devise|monnaie|munt|muntsoort)';
const LABEL = new RegExp(`^(?:${WORD}\\s*[:=]?\\s*)?(${CODE}|${SIGN})$`, 'iu');
const TITLE = new RegExp(
  `(?:^|\\s)(?:${WORD}\\s*[:=]?|(?:amounts?|bedragen|beträge|montants?)(?:\\s+(?:are|is|sind|sont|zijn|luiden))?\\s+(?:in|en))\\s+(${CODE}|${SIGN})(?![\\p{L}\\d])`,
  'iu',
);
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);
/** No amount is longer. */
const LONGEST = 60;
const [ZERO, NINE] = [48, 57];

/** The currency that an amount shows beside its digits; null: none. `own`: that of the books, which a `$` stands for where it is a dollar. */
export function shownCurrency(amount: string, own: CurrencyCode): CurrencyCode | null {
  if (isBare(amount) || amount.length > LONGEST) return null;
  const [, before, behind] = BESIDE_AMOUNT.exec(amount) ?? [];
  return currencyOf(before ?? behind, own);
}

/** The currency that a row of labels sets for the rows below it: `Currency: GBP`, or the code alone. */
export const currencyLabel = (labels: readonly string[], own: CurrencyCode): CurrencyCode | null =>
  currencyOf(labels.length > 2 ? undefined : LABEL.exec(labels.join(' '))?.[1], own);

/** The currency that the titles of a report name for its amounts. */
export const titleCurrency = (titles: string, own: CurrencyCode): CurrencyCode | null => currencyOf(TITLE.exec(titles)?.[1], own);

function currencyOf(text: string | undefined, own: CurrencyCode): CurrencyCode | null {
  if (text === undefined) return null;
  if (text === '$') return DOLLARS.has(own) ? own : ('USD' as CurrencyCode);
  return (SIGNS[text] ?? text.toUpperCase()) as CurrencyCode;
}

/** Digits at both ends: nine amounts of ten. */
function isBare(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return text === '' || (first >= ZERO && first <= NINE && last >= ZERO && last <= NINE);
}
