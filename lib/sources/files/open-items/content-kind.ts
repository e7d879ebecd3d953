import { plainWord } from './plain-word';
import { yesOrNo } from './row-words';

/** Codes that stand against the digits of an amount; any other letters there are those of a number, as in `DEB001`. */
export const CODE_OF_CURRENCY = '(?:EUR|USD|GBP|CHF|DKK|SEK|NOK|PLN|CZK|HUF|RON|CAD|AUD|NZD|JPY|CNY|ZAR|SGD|HKD|TRY)';
/** What surrounds the digits of an amount: a side, spaces, apostrophes, signs of currencies, a currency code or the short word for it. */
const AMOUNT_DRESS = new RegExp(
  [
    '\\s(?:[CDHS]|[A-Z]{3})$|(?:CR|DR|Cr|Dr)$',
    `^(?:[A-Z]{3}(?=[\\s(-])|${CODE_OF_CURRENCY}(?=\\d)|[Ee]ur|[Ss]?[Ff]r\\.|[Kk]r\\.?)`,
    `(?:${CODE_OF_CURRENCY}|[Ee]ur|[Kk]r\\.?|zł)$`,
    "[\\s'’€$£¥]",
  ].join('|'),
  'g',
);
const BARE_AMOUNT = /^[-+−–(]?\d[\d.,]*(?:[-+−)]|[.,](?:[-–—]{1,2}|=))?$/;
const NUMERIC_DATE =
  /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\s?\d{1,2}\2\s?(?:\d{4}|\d{2})|(?:19|20)\d{2}[01]\d[0-3]\d)(?:[T ].*)?$/;
const WORD_DATE =
  /^(?:(?:\p{L}{2,10}[.,]{0,2}\s+)?\d{1,2}(?:\.|er|st|nd|rd|th)?[\s/-]*\p{L}{3,9}\.?,?[\s/-]*\d{2,4}|(?:\p{L}{3,10},\s+)?\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4})$/u;
const CODE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9./_-]{0,19}$/;
const LONGEST_AMOUNT = 60;
const PERCENTAGE = /^[-+(]?\d{1,4}(?:[.,]\d+)?\s*%\)?$/;
const RULE = /^[-=_*+|.~\s]+$/;
const STARS = /^\*+$/;

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
export const isPercentage = (text: string): boolean => PERCENTAGE.test(text);
/** A line drawn with characters. A star alone marks a subtotal instead. */
export const isRule = (text: string): boolean => RULE.test(text) && !STARS.test(text);
export const isDateLike = (text: string): boolean => NUMERIC_DATE.test(text) || WORD_DATE.test(text);
/** `10023`, `D-100`, `NL01/22`: no spaces, at least a digit. */
export const isCodeLike = (text: string): boolean => CODE.test(text);

export function isAmountLike(text: string): boolean {
  return text.length <= LONGEST_AMOUNT && BARE_AMOUNT.test(text.replace(AMOUNT_DRESS, '')) && !isDateLike(text);
}

/** Letters, with a space or without a digit: `Bakker B.V.`, `Jansen`. */
export function isNameLike(text: string): boolean {
  return /\p{L}{2}/u.test(text) && (/\s/.test(text.trim()) || !/\d/.test(text));
}

export const isYesOrNo = (text: string): boolean => plainWord(text) !== '' && yesOrNo(text) !== undefined && !/^\d/.test(text);

/** Whether most of the texts that say anything are of a kind; false when none does. */
export function mostly(texts: readonly string[], isKind: (text: string) => boolean, share = 0.8): boolean {
  const told = texts.filter((text) => !isBlank(text)).map((text) => text.trim());
  return told.length > 0 && told.filter(isKind).length >= told.length * share;
}
