import { isBucket } from './bucket-name';
import { isCodeLike } from './content-kind';

/** A debtor as the row above its items tells of it. */
export interface LabelledDebtor {
  readonly number: string | null;
  readonly name: string | null;
}

const CUSTOMER = '(?:a/c|customer|client|debtor|debiteur|klant|relatie|kunde|debitor|account|konto|compte)';
const NUMBER_WORD = '(?:\\s*(?:no|nr|number|nummer|num|n°|code)\\.?)?';
const CUSTOMER_WORD = new RegExp(`^${CUSTOMER}${NUMBER_WORD}\\s*:?$`, 'i');
const CUSTOMER_START = new RegExp(`^${CUSTOMER}${NUMBER_WORD}(?:\\s*:\\s*|\\s{2,})(.+)$`, 'i');
const NAME_WORD = /^(?:name|naam|nom)\s*:?$/i;
const NAME_START = /^(?:name|naam|nom)(?:\s*:\s*|\s{2,})(.+)$/i;
/** Lines beside the debtor that reports print above its items. */
const OTHER_WORD = /^(?:company code|city|plaats|ort|ville|adres|address|buchungskreis|bedrijfsnummer|société)\b/i;
const CODE_AND_NAME = /^(\S{1,20})\s+[-–—:]\s+(.+)$/;
const NUMBER_AND_NAME = /^(\S{1,20})\s+(?![-–—:])(.+)$/;
const AGE_WORDS = /\b(?:days? (?:past due|overdue)|dagen (?:te laat|vervallen)|tage überfällig|jours de retard)\b/i;

/** Whether a row is a line of words and what they stand for, beginning with the customer: "A/C: 100 Name: Bakker Contact: Jan". */
export const isKeyedLine = ([first = '', second = '']: readonly string[]): boolean =>
  first.endsWith(':') && CUSTOMER_WORD.test(first) && second !== '';

/** What a row of labels alone says; null when it names no debtor. `isKeyed`: by a word such as "Customer:", so that it is no debtor's own text. */
export function debtorLabel(
  labels: readonly string[],
): (LabelledDebtor & { readonly isKeyed: boolean; readonly isName: boolean }) | null {
  const [first = '', second] = labels;
  if (first === '' || isAge(first) || OTHER_WORD.test(first)) return null;
  const named = NAME_WORD.test(first) ? second : NAME_START.exec(first)?.[1];
  if (named !== undefined) return { number: null, name: named, isKeyed: true, isName: true };
  const keyed = CUSTOMER_WORD.test(first) ? labels.slice(1).filter((label) => !NAME_WORD.test(label)) : startOf(first, labels);
  if (keyed) return keyed.length === 0 ? null : { ...keyedDebtor(keyed), isKeyed: true, isName: false };
  return { ...debtorOf(labels), isKeyed: false, isName: false };
}

export const isAge = (label: string): boolean => isBucket(label) || AGE_WORDS.test(label);

function startOf(first: string, labels: readonly string[]): string[] | null {
  const value = CUSTOMER_START.exec(first)?.[1];
  return value === undefined ? null : [value, ...labels.slice(1)];
}

/** Behind "Customer:" a number comes first, with or without a name. */
function keyedDebtor(labels: readonly string[]): LabelledDebtor {
  const [, code = '', name] = NUMBER_AND_NAME.exec(labels[0] ?? '') ?? [];
  return labels.length === 1 && name !== undefined && isNumber(code) ? { number: code, name } : debtorOf(labels);
}

function debtorOf([first = '', second]: readonly string[]): LabelledDebtor {
  if (second !== undefined) return { number: first, name: second };
  const [, code, name] = CODE_AND_NAME.exec(first) ?? [];
  if (code !== undefined && name !== undefined && isCodeLike(code)) return { number: code, name };
  return isNumber(first) ? { number: first, name: null } : { number: null, name: first };
}

/** A code without letters in a row is a number; `3M` may be a name. */
const isNumber = (text: string): boolean => isCodeLike(text) && /\d{3}/.test(text);
