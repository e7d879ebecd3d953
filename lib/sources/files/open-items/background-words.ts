import { LETTER_SCALES } from '@/lib/domain/external/letter-scales';
import { ownText } from '../own-text';
import { plainWord } from './plain-word';

/** NACE and its national forms: `I56.10`, `5610`, `56.101`, `56.10A`, with or without words behind it. */
const INDUSTRY = /^[A-U]?\s?(\d{2}(?:\.?\d){0,4})[A-Z]?(?=$|[\s:])/;
const SCORE = /^\d{1,3}(?:[.,]\d{1,4})?$/;
const CHANGE = /^[+-]?\d{1,3}(?:[.,]\d{1,4})?$/;
const HIGHEST = 100;
/** How files say that a bureau knows nothing. */
const NOT_RATED = new Set('nr na nvt notrated unrated onbekend unknown unbekannt inconnu'.split(' '));

const decimalOf = (text: string): number => Number(text.replace(',', '.'));

/** The digits of a code, without the letters of a section or a national detail; undefined for anything else. */
export function industryCode(text: string): string | undefined {
  const code = INDUSTRY.exec(text.toUpperCase())?.[1];
  return code && ownText(code);
}

/** A score from 0 to 100, or AAA to D on the scale of Graydon; null: not rated. Undefined for what is neither. */
export function externalScore(text: string): number | null | undefined {
  if (SCORE.test(text)) return decimalOf(text) <= HIGHEST ? decimalOf(text) : undefined;
  const word = plainWord(text);
  if (word === '' || NOT_RATED.has(word)) return null;
  return LETTER_SCALES['graydon-letter'].get(text.toUpperCase()) ?? undefined;
}

/** Points, negative for a fall; undefined for more than the scale is long, and for anything else. */
export function pointsChanged(text: string): number | undefined {
  const plain = text.replace('−', '-');
  if (!CHANGE.test(plain)) return undefined;
  const points = decimalOf(plain);
  return Math.abs(points) <= HIGHEST ? points : undefined;
}
