import type { ComparedName } from '@/lib/domain/known-name';
import { initialsOf } from '../index/name-keys';
import { isTelling } from '../word-kinds';
import { wordSimilarity } from '../word-similarity';
import { type WordCounts, wordWeight } from './word-weight';

/** How two names agree. */
export interface NameAgreement {
  /** The share of the one that the other says too, by what its words tell; 0 to 1. */
  readonly ofSeen: number;
  readonly ofKnown: number;
  readonly isSame: boolean;
  /** What the words they share tell: rare ones more. */
  readonly strength: number;
  readonly form: 'same' | 'other' | 'unknown';
  /** One has a word that tells companies of a group apart, and the other does not. */
  readonly tellingSeen: boolean;
  readonly tellingKnown: boolean;
  readonly startsSame: boolean;
}

interface Alignment {
  /** Per word of the seen name, how much of it is in the known one, and the other way round. */
  readonly seen: number[];
  readonly known: number[];
}

const JOINED = 0.97;
const SHORTEST_INITIALS = 3;
const INITIALS = 0.7;
const CUT = 0.97;
const RESPELLED = 0.98;

/** Two words written as one, as `foldSpelling` would have it. */
const glue = (one: string, other: string): string => one + (one.at(-1) === other[0] ? other.slice(1) : other);

/** `Stadt Werke` and `Stadtwerke`: two words of one side that are one on the other. */
function joinPairs(many: readonly string[], few: readonly string[], ofMany: number[], ofFew: number[]): void {
  for (let at = 0; at + 1 < many.length; at++) {
    if ((ofMany[at] as number) > 0 || (ofMany[at + 1] as number) > 0) continue;
    const joined = glue(many[at] as string, many[at + 1] as string);
    const found = few.findIndex((word, index) => ofFew[index] === 0 && word === joined);
    if (found !== -1) ofMany[at] = ofMany[at + 1] = ofFew[found] = JOINED;
  }
}

function alignInitials(one: readonly string[], other: readonly string[], ofOne: number[], ofOther: number[]): void {
  if (other.length < SHORTEST_INITIALS) return;
  const found = one.indexOf(initialsOf(other));
  if (found === -1 || (ofOne[found] as number) > 0) return;
  ofOne[found] = INITIALS;
  for (let at = 0; at < other.length; at++) ofOther[at] = Math.max(ofOther[at] as number, INITIALS);
}

/** How much the word at one place says the same as the word at another. */
function likeness(one: ComparedName, i: number, other: ComparedName, j: number): number {
  const [word, known] = [one.words[i] as string, other.words[j] as string];
  if (word === known) return 1;
  if (one.spelled[i] === other.spelled[j]) return RESPELLED;
  if (one.isCut && i === one.words.length - 1 && known.startsWith(word)) return CUT;
  return wordSimilarity(word, known);
}

function align(seen: ComparedName, known: ComparedName): Alignment {
  const alignment = { seen: seen.words.map(() => 0), known: known.words.map(() => 0) };
  const pairs: { i: number; j: number; like: number }[] = [];
  for (let i = 0; i < seen.words.length; i++)
    for (let j = 0; j < known.words.length; j++) {
      const like = likeness(seen, i, known, j);
      if (like > 0) pairs.push({ i, j, like });
    }
  for (const { i, j, like } of pairs.sort((a, b) => b.like - a.like))
    if (alignment.seen[i] === 0 && alignment.known[j] === 0) alignment.seen[i] = alignment.known[j] = like;
  joinPairs(seen.spelled, known.spelled, alignment.seen, alignment.known);
  joinPairs(known.spelled, seen.spelled, alignment.known, alignment.seen);
  alignInitials(seen.words, known.words, alignment.seen, alignment.known);
  alignInitials(known.words, seen.words, alignment.known, alignment.seen);
  return alignment;
}

function covered(words: readonly string[], shares: readonly number[], counts: WordCounts): { of: number; weight: number } {
  let [all, shared] = [0, 0];
  for (const [at, word] of words.entries()) {
    const weight = wordWeight(word, counts);
    all += weight;
    shared += weight * (shares[at] as number);
  }
  return { of: all === 0 ? 0 : shared / all, weight: shared };
}

function formAgreement(one: string | null, other: string | null): NameAgreement['form'] {
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
}

const hasTelling = (words: readonly string[], shares: readonly number[]): boolean =>
  words.some((word, at) => shares[at] === 0 && isTelling(word));

/** Holds a name that was seen against one that is known. `counts` holds the words of the seen one. */
export function nameAgreement(seen: ComparedName, known: ComparedName, counts: WordCounts): NameAgreement {
  const isSame = seen.squeezed === known.squeezed;
  const alignment = isSame ? { seen: seen.words.map(() => 1), known: known.words.map(() => 1) } : align(seen, known);
  const [ofSeen, ofKnown] = [covered(seen.words, alignment.seen, counts), covered(known.words, alignment.known, counts)];
  return {
    ofSeen: ofSeen.of,
    ofKnown: ofKnown.of,
    isSame,
    strength: ofSeen.weight,
    form: formAgreement(seen.legalForm, known.legalForm),
    tellingSeen: hasTelling(seen.words, alignment.seen),
    tellingKnown: hasTelling(known.words, alignment.known),
    startsSame: seen.words[0] === known.words[0],
  };
}
