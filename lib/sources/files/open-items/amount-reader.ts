import type { RejectionReason } from '@/lib/sources/contract';
import { decimal } from '../decimal';
import { numberMinor } from './number-minor';

export type DecimalMark = ',' | '.';

const GROUPED: Readonly<Record<DecimalMark, RegExp>> = { ',': /^\d{1,3}(?:\.\d{3})+(?=,|$)/, '.': /^\d{1,3}(?:,\d{3})+(?=\.|$)/ };
/** Spaces of all widths, the Swiss apostrophe, currency signs, and a currency code or the short word for it before or after. */
const DECORATION =
  /[\s'’\u202f\u00a0€$£¥]|^(?:[A-Z]{3}(?=[\s\d(-])|[Ee]ur|[Ss]?[Ff]r\.|[Kk]r\.?)|(?:[A-Z]{3}|[Ee]ur|[Kk]r\.?|zł)$/g;
/** How bookkeepers write a side instead of a sign: debit and credit, Soll and Haben. */
const SIDE = /(?<=[\d)-])\s*(CR|DR|[CDHS])\.?$/i;
const CREDIT: ReadonlySet<string> = new Set(['CR', 'C', 'H']);
/** A point may belong to the word: `Fr. 5`, `5 kr.`. */
const WORDS = /^\p{L}+\.?|\p{L}+\.?$/gu;
/** A dash in the place of cents: `1.250,-` is no credit. */
const NO_CENTS = /(?<=\d)[.,](?:[-–—]{1,2}|=)$/;
/** What typesetters put for a minus. */
const DASH = /[−–—]/;
/** How spreadsheets show nothing. */
const NIL = /^[-–—]$/;
/** A binary fraction that a program wrote out: `99.9900000001`. */
const NOISY = /^\d+[.,]\d{6,}$/;
/** More is no amount, however it is dressed up. */
const LONGEST = 60;
const POINT = 46;
const COMMA = 44;

/** Reads amounts of one file, which all have the same decimal mark. Null: none was seen yet; the first amount that has one settles it. */
export class AmountReader {
  constructor(public mark: DecimalMark | null) {}

  /** Minor units; negative as `-1`, `1-`, `(1)`, `1 CR` or `1 H`. `exponent`: decimals of the currency. */
  read(text: string, exponent: number): number | RejectionReason {
    const plain = decimal(text, exponent, this.mark === ',' ? COMMA : POINT);
    if (typeof plain === 'number' && (this.mark !== null || !text.includes('.'))) return plain;
    return this.readDecorated(text, exponent);
  }

  private readDecorated(text: string, exponent: number): number | RejectionReason {
    if (text.length > LONGEST) return 'amount-unreadable';
    const side = SIDE.exec(text)?.[1]?.toUpperCase();
    const bare = text.replace(SIDE, '').trim().replace(DECORATION, '').replace(NO_CENTS, '').replace(DASH, '-');
    if (NIL.test(bare)) return 0;
    const isNegative = CREDIT.has(side ?? '') || /^-|-$|^\(.*\)$/.test(bare);
    const digits = bare.replace(/^[-+(]|[-+)]$/g, '');
    this.mark ??= decimalEvidence(digits).mark;
    const mark = this.mark ?? '.';
    const ungrouped = GROUPED[mark].test(digits) ? digits.replaceAll(mark === ',' ? '.' : ',', '') : digits;
    if (!/^\d|^[.,]\d/.test(ungrouped)) return 'amount-unreadable';
    const minor = NOISY.test(ungrouped)
      ? numberMinor(Number(ungrouped.replace(',', '.')), exponent)
      : decimal(ungrouped, exponent, mark === ',' ? COMMA : POINT);
    return typeof minor !== 'number' || !isNegative || minor === 0 ? minor : -minor;
  }
}

/**
 * What an amount tells of the decimal mark. Two marks: the last is the decimal one. One mark that is not followed by exactly three digits, or
 * follows more than three or a lone zero: decimal. Otherwise it groups thousands, for which a table full of such amounts is weak proof.
 */
export function decimalEvidence(amount: string): { readonly mark: DecimalMark | null; readonly isStrong: boolean } {
  const text = amount.replace(WORDS, '');
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma === -1 && point === -1) return { mark: null, isStrong: false };
  if (comma !== -1 && point !== -1) return { mark: comma > point ? ',' : '.', isStrong: true };
  const [mark, other, last] = comma === -1 ? (['.', ',', point] as const) : ([',', '.', comma] as const);
  if (text.indexOf(mark) !== last) return { mark: other, isStrong: true };
  const [before, after] = [text.slice(0, last).replace(/\D/g, ''), text.slice(last + 1).replace(/\D/g, '')];
  const isDecimal = after.length !== 3 || before.length > 3 || before === '0' || before === '';
  return { mark: isDecimal ? mark : other, isStrong: isDecimal };
}

/** The decimal mark of a column of amounts; null when none has one, 'both' when they contradict each other. */
export function decimalMark(amounts: Iterable<string>): DecimalMark | null | 'both' {
  const strong = { ',': 0, '.': 0 };
  const weak = { ',': 0, '.': 0 };
  for (const amount of amounts) {
    const { mark, isStrong } = decimalEvidence(amount);
    if (mark !== null) (isStrong ? strong : weak)[mark]++;
  }
  const votes = strong[','] + strong['.'] > 0 ? strong : weak;
  if (votes[','] === votes['.']) return votes[','] === 0 ? null : 'both';
  return votes[','] > votes['.'] ? ',' : '.';
}
