import type { KnownName } from '@/lib/domain/known-name';
import { foldSpelling } from '../fold';
import { keyHash } from './key-hash';

const GRAM = 4;
const MOST_WORDS = 12;

/** Every run of four letters in the words of a name, their starts and ends marked. */
export function gramsOf(spelled: readonly string[]): readonly string[] {
  const grams = new Set<string>();
  for (const word of spelled.slice(0, MOST_WORDS)) {
    const marked = `^${word}$`;
    for (let at = 0; at + GRAM <= Math.max(marked.length, GRAM); at++) grams.add(marked.slice(at, at + GRAM));
  }
  return [...grams];
}

/** The first letters of a name of three words or more, as people shorten it. */
export const initialsOf = (words: readonly string[]): string => words.map(([first]) => first).join('');

/**
 * Keys that are a name's own: where both are in the index, this very name is. Two, since one alone would be shared by chance once in some
 * thousand names of a large index.
 */
export function ownKeys(known: KnownName): readonly [number, number] {
  const text = JSON.stringify(known);
  return [keyHash('own', text), keyHash('also', text)];
}

/** Everything by which a name is found, as hashes, each once. */
export function keysOfName(known: KnownName): readonly number[] {
  const { names, domains, labels, city, postcode, phone } = known;
  const keys = new Set<number>(ownKeys(known));
  for (const { words, spelled, squeezed } of names) {
    keys.add(keyHash('whole', squeezed));
    if (words.length > 2) keys.add(keyHash('word', foldSpelling(initialsOf(words))));
    for (const word of spelled.slice(0, MOST_WORDS)) keys.add(keyHash('word', word));
    for (const gram of gramsOf(spelled)) keys.add(keyHash('gram', gram));
  }
  for (const domain of domains) keys.add(keyHash('domain', domain));
  for (const label of labels) keys.add(keyHash('whole', label));
  if (city) keys.add(keyHash('city', city));
  if (postcode) keys.add(keyHash('postcode', postcode));
  if (phone) keys.add(keyHash('phone', phone));
  return [...keys];
}
