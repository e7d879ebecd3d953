import { plainWord } from './plain-word';

/** Beginnings of the names of months in Dutch, English, German and French, and as Scandinavian packages write them. */
const STARTS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar', 'mrt', 'maa', 'mae'],
  ['apr', 'avr'],
  ['may', 'mei', 'mai', 'maj'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec', 'dez', 'des'],
];

/** 1 to 12; null for a word that is no month. */
export function monthOfName(name: string): number | null {
  const word = plainWord(name);
  const index = STARTS.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return index === -1 ? null : index + 1;
}
