import { foldSpelling } from '../fold';
import { domainLabel, type Who } from '../who';
import { keyHash } from './key-hash';

const GRAM = 4;
const MOST_WORDS = 12;

/** Every run of four letters in the words of a name, their starts and ends marked. */
export function gramsOf(words: readonly string[]): readonly string[] {
  const grams = new Set<string>();
  for (const word of words.slice(0, MOST_WORDS)) {
    const marked = `^${foldSpelling(word)}$`;
    for (let at = 0; at + GRAM <= Math.max(marked.length, GRAM); at++) grams.add(marked.slice(at, at + GRAM));
  }
  return [...grams];
}

/** The first letters of a name of three words or more, as people shorten it. */
export const initialsOf = (words: readonly string[]): string => words.map(([first]) => first).join('');

/** Everything by which a name is found, as hashes, each once. */
export function keysOfWho({ names, domains, city, postcode, phone }: Who, debtor: string): readonly number[] {
  const keys = new Set<number>([keyHash('debtor', debtor)]);
  for (const { words, squeezed } of names) {
    keys.add(keyHash('whole', squeezed));
    if (words.length > 2) keys.add(keyHash('word', foldSpelling(initialsOf(words))));
    for (const word of words.slice(0, MOST_WORDS)) keys.add(keyHash('word', foldSpelling(word)));
    for (const gram of gramsOf(words)) keys.add(keyHash('gram', gram));
  }
  for (const domain of domains) {
    keys.add(keyHash('domain', domain));
    keys.add(keyHash('whole', domainLabel(domain)));
  }
  if (city) keys.add(keyHash('city', city));
  if (postcode) keys.add(keyHash('postcode', postcode));
  if (phone) keys.add(keyHash('phone', phone));
  return [...keys];
}
