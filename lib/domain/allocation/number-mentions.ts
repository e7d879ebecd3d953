import { isValidIban } from '../identifiers/iban';
import { normaliseNumber } from './normalise-number';

/** A number in a payer's words, and whether it can hardly be anything else. */
export interface Mention {
  readonly key: string;
  readonly isSure: boolean;
}

interface Token {
  readonly text: string;
  /** What stands between it and the token before it. */
  readonly gap: string;
  /** The words before it call it an invoice. */
  readonly isCalled: boolean;
}

const INVOICE_WORD =
  /^(FACTU(UR|REN|URNR|URNUMMERS?|RE|RES)|FAKTU(UR|REN|URNR|URNUMMER)|FAC(T|TNR|NR)?|FCT|FKT|INV(OICES?|NR|NO)?|RECHNUNG(EN|SNR|SNUMMER)?|RG(NR)?|RNR|RE|CREDITNOTA|CREDIT|NOTA|AVOIR|GUTSCHRIFT|KENMERK)$/;
/** Words between an invoice word and its numbers. */
const CONNECTION = /^(NR|NRS|NO|NUMMERS?|NUMBERS?|NUM(ERO)?|VAN|DE|DU|EN|AND|ET|UND|VOOR|D?D)$/;
/** Written without a space before the number. */
const GLUED =
  /^(FACTUUR(?:NUMMER|NR)?|FAKTUUR(?:NR)?|FACT(?:NR)?|FAC|FCT|FKT|INVOICE|INVNR|INV|RECHNUNG|RGNR|RNR|RG|RE|FACTURE|NR|NO|F)(?=\d{3})/;
const SEPARATOR = /^ ?[-/._+]? ?$/;
const MOST_JOINED = 4;
/** Characters from which a number stands for itself: with an invoice word before it, with letters in it, of digits alone. */
const [SURE_WHEN_CALLED, SURE_WITH_LETTERS, SURE_DIGITS] = [4, 6, 8];

const AMOUNTS =
  /(?:€|EUR\b|BEDRAG|TOTAAL|TOTAL|BETRAG|MONTANT)\s*:?\s*-?\d[\d.,]*|\b\d{1,3}(?:\.\d{3})+,\d{2}(?!\d)|\b\d+,\d{2}(?![\d,])|\b\d{1,3}(?:,\d{3})+\.\d{2}(?!\d)|\b\d+(?:[.,]\d{2})?\s*(?:€|EURO?\b)/g;
const DATES =
  /\b(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:(?:19|20)\d{2}|\d{2})(?!\d)|\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g;
const TIMES = /\b\d{1,2}:\d{2}(?::\d{2})?\b/g;
const IBANS = /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/g;
/** Joins nothing. */
const BARRIER = ' | ';
const YEAR = /^(19|20)\d{2}$/;
const COMPACT_DATE = /^((19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d{2})$/;

/**
 * Numbers in free text that `isKnown`. A number is whole tokens, joined over a stroke, a dot or a space as payers split them, the longest first; amounts,
 * dates, times and account numbers are none. A year is one only when it is called an invoice; what is short, or may be a date, is not sure unless
 * it is all that the payer wrote.
 */
export function numberMentions(text: string, isKnown: (key: string) => boolean): Mention[] {
  const whole = normaliseNumber(text);
  const tokens = tokensOf(text);
  const found = new Map<string, boolean>();
  for (let at = 0; at < tokens.length; ) {
    const mention = longestAt(tokens, at, isKnown);
    if (mention) found.set(mention.key, mention.isSure || (found.get(mention.key) ?? false));
    at += mention?.length ?? 1;
  }
  return [...found].map(([key, isSure]) => ({ key, isSure: isSure || (key === whole && key.length >= SURE_WHEN_CALLED) }));
}

function tokensOf(text: string): Token[] {
  const words = text
    .toUpperCase()
    .replace(IBANS, (iban) => (isValidIban(iban) ? BARRIER : iban))
    .replace(DATES, BARRIER)
    .replace(TIMES, BARRIER)
    .replace(AMOUNTS, BARRIER);
  const tokens: Token[] = [];
  let [end, isCalled] = [0, false];
  for (const match of words.matchAll(/[A-Z0-9]+/g)) {
    const [token] = match;
    const gap = words.slice(end, match.index);
    end = match.index + token.length;
    if (INVOICE_WORD.test(token)) isCalled = true;
    else if (!/\d/.test(token) && !CONNECTION.test(token)) isCalled = false;
    const bare = token.replace(GLUED, '');
    if (bare !== token) tokens.push({ text: token.slice(0, token.length - bare.length), gap, isCalled: true });
    tokens.push({ text: bare, gap: bare === token ? gap : '', isCalled: isCalled || bare !== token });
  }
  return tokens;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  isKnown: (key: string) => boolean,
): (Mention & { length: number }) | null {
  const first = tokens[at];
  if (!first) return null;
  let reach = 1;
  while (reach < MOST_JOINED && SEPARATOR.test(tokens[at + reach]?.gap ?? BARRIER)) reach++;
  for (let length = reach; length > 0; length--) {
    const parts = tokens.slice(at, at + length);
    const key = normaliseNumber(parts.map(({ text }) => text).join(''));
    if (!/\d/.test(key) || !isKnown(key)) continue;
    const isCalled = parts.some((part) => part.isCalled);
    const isSpaced = parts.slice(1).some(({ gap }) => gap.trim() === '' && gap !== '');
    const rank = sureness(key, isCalled, isSpaced);
    if (rank !== null) return { key, isSure: rank, length };
  }
  return null;
}

/** Null: no number of an invoice. */
function sureness(key: string, isCalled: boolean, isSpaced: boolean): boolean | null {
  if (YEAR.test(key) && !isCalled) return null;
  if (key.length < SURE_WHEN_CALLED) return isCalled ? false : null;
  if (isCalled) return true;
  const sure = /[A-Z]/.test(key) ? SURE_WITH_LETTERS : SURE_DIGITS;
  return key.length >= sure && !isSpaced && !COMPACT_DATE.test(key);
}
