import type { KnownName, Who } from '@/lib/domain/known-name';
import { foldSpelling } from '../fold';
import type { Counts } from '../scoring/agreement';
import { type Ranked, rank } from '../scoring/rank';
import type { FoundPosting } from './bucket';
import { type KeyKind, keyHash } from './key-hash';
import { gapsOf, gramsOf } from './name-keys';
import { type Clue, type Picked, pickNames, weightOf } from './pick-names';

/** What a search needs next of the index, at once; whoever keeps the index answers, from memory or from a database. */
export interface Need {
  readonly hashes: readonly number[];
  readonly ids: readonly number[];
}

export interface Given {
  /** How many names the index holds. */
  readonly size: number;
  /** As many as there were hashes, in their order. */
  readonly postings: readonly FoundPosting[];
  /** As many as there were ids, in their order; a name that is gone is null. */
  readonly names: readonly (KnownName | null)[];
}

export type Search = Generator<Need, readonly Ranked[], Given>;

/** To read a name takes longer than all that is worked out about it. */
const MOST_NAMES = 10;
/** Parts of words may drown names that share whole words: so many of those are read in any case. */
const MOST_BY_WORDS = 4;
const MOST_WORDS = 12;
const MOST_GRAMS = 10;
const MOST_UNKNOWN = 2;
/** Numbers with fractions come to a little more or less in another order. */
const NEARLY = 0.999;
const FEWEST_PARTS = 5;
const MOST_READ = 10_000;

interface Key {
  readonly kind: KeyKind;
  readonly value: string;
  readonly worth: number;
}

function keysOf({ names, domains, labels, city, postcode, phone }: Who): readonly Key[] {
  const words = new Set(names.flatMap((name) => name.words.slice(0, MOST_WORDS)));
  const joined = new Set(names.flatMap(({ words: each }) => each.slice(1).map((word, at) => foldSpelling(`${each[at]}${word}`))));
  const wholes = new Set([...names.map(({ squeezed }) => squeezed), ...labels]);
  return [
    ...[...words].map((value) => ({ kind: 'word', value, worth: 1 }) as const),
    ...[...joined].map((value) => ({ kind: 'word', value, worth: 1 }) as const),
    ...[...wholes].map((value) => ({ kind: 'whole', value, worth: 2 }) as const),
    ...domains.map((value) => ({ kind: 'domain', value, worth: 2 }) as const),
    ...(phone ? [{ kind: 'phone', value: phone, worth: 2 } as const] : []),
    ...(city ? [{ kind: 'city', value: city, worth: 0.6 } as const] : []),
    ...(postcode ? [{ kind: 'postcode', value: postcode, worth: 1 } as const] : []),
  ];
}

const hashOf = ({ kind, value }: Key): number => keyHash(kind, kind === 'word' ? foldSpelling(value) : value);

/** A name that says all that was seen and hardly more: others are only looked for to be told apart from it. */
function isFound([best]: readonly Ranked[]): boolean {
  const name = best?.agreement.name;
  return name !== null && name !== undefined && name.ofSeen > 0.95 && name.ofKnown > 0.6;
}

/**
 * Looks for who was seen among the names of an index: first by words, places and domains as they are; then, where nobody was found that way,
 * by parts of words, as a typing error leaves them.
 */
export function* searchIndex(seen: Who): Search {
  const keys = keysOf(seen);
  if (keys.length === 0) return [];
  const { size, postings } = yield { hashes: keys.map(hashOf), ids: [] };
  const countsOf = (kind: KeyKind) =>
    new Map(keys.flatMap((key, at) => (key.kind === kind ? [[key.value, postings[at]?.count ?? 0] as const] : [])));
  const counts: Counts = { size, counts: countsOf('word'), domains: countsOf('domain') };
  const clues = keys.map(({ kind, worth }, at) => ({ posting: postings[at] as FoundPosting, worth, isSupport: kind === 'city' }));
  const picked = pickNames(clues, size, MOST_NAMES);
  const parts = partsOf(seen, counts);
  const words = new Map(
    keys.flatMap(({ kind, value }, at) => (kind === 'word' ? [[value, weightOf(clues[at] as Clue, size)]] : [])),
  );
  const hopeful = mayBeFound(seen, picked, words) ? picked.ids : [];
  const read = yield* namesOf(hopeful);
  const ranked = rank(seen, read, counts);
  if (isFound(ranked)) return ranked;
  const { postings: found } = yield { ids: [], hashes: parts.hashes };
  const more = pickNames([...clues, ...rarest(parts.clues(found))], size, MOST_NAMES);
  const ids = new Set([...picked.ids.slice(0, MOST_BY_WORDS), ...more.ids]);
  const added = yield* namesOf([...ids].filter((id) => !hopeful.includes(id)));
  return added.length === 0 ? ranked : rank(seen, [...read, ...added], counts);
}

function* namesOf(ids: readonly number[]): Generator<Need, readonly KnownName[], Given> {
  return ids.length === 0 ? [] : present((yield { ids, hashes: [] }).names);
}

/**
 * Whether so much speaks for somebody as all words of a name come to. Where it does not, it comes to a search by parts, and names are
 * only read after it. `words`: what each tells.
 */
function mayBeFound({ names }: Who, { most }: Picked, words: ReadonlyMap<string, number>): boolean {
  const wholes = names.map((name) => name.words.reduce((sum, word) => sum + (words.get(word) ?? 0), 0));
  return most >= Math.min(...wholes) * NEARLY;
}

interface Parts {
  readonly hashes: readonly number[];
  clues(postings: readonly FoundPosting[]): readonly Clue[];
}

function partsOf(seen: Who, counts: Counts): Parts {
  const spelled = doubtful(seen, counts);
  const [grams, gaps] = [evenly(gramsOf(spelled)), gapsOf(spelled)];
  const worth = (at: number) => (at < grams.length ? 0.3 : 0.6);
  return {
    hashes: [...grams.map((gram) => keyHash('gram', gram)), ...gaps.map((gap) => keyHash('gap', gap))],
    clues: (postings) => postings.map((posting, at) => ({ posting, worth: worth(at), isSupport: false })),
  };
}

/** What is mistyped, nobody has: the words that are in no name, else the one that is in fewest. */
function doubtful({ names }: Who, { counts }: Counts): readonly string[] {
  const words = new Map(
    names.flatMap((name) => name.words.map((word, at) => [name.spelled[at] ?? word, counts.get(word) ?? 0] as const)),
  );
  return [...words]
    .sort(([, a], [, b]) => a - b)
    .filter(([, count], at) => at === 0 || (at < MOST_UNKNOWN && count === 0))
    .map(([word]) => word);
}

/** From all over the words: an error leaves most of them as they are, and each is a read of its own. */
function evenly(grams: readonly string[]): readonly string[] {
  if (grams.length <= MOST_GRAMS) return grams;
  return Array.from({ length: MOST_GRAMS }, (_, at) => grams[Math.floor((at * grams.length) / MOST_GRAMS)] as string);
}

/** Rare parts tell more than common ones, and take less time: as many as are enough. */
function rarest(parts: readonly Clue[]): readonly Clue[] {
  let read = 0;
  return [...parts]
    .sort((a, b) => a.posting.count - b.posting.count)
    .filter(({ posting }, at) => {
      read += posting.count;
      return at < FEWEST_PARTS || read <= MOST_READ;
    });
}

const present = (names: readonly (KnownName | null)[]): readonly KnownName[] => names.filter((name) => name !== null);
