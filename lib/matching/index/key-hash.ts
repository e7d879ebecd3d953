/** Buckets over which the keys are spread, 32,768 of them: few enough to be written quickly, many enough for each to be read quickly. */
const BUCKET_BITS = 15;

/** What an index finds names by. */
export type KeyKind = 'whole' | 'word' | 'gram' | 'gap' | 'city' | 'domain' | 'postcode' | 'phone' | 'own' | 'also';

/** Only ever looked up when names are added. */
const OF_ADDING: ReadonlySet<KeyKind> = new Set(['own', 'also']);
/** Four fifths of the index, and only looked up where a name is mistyped. */
const OF_PARTS: ReadonlySet<KeyKind> = new Set(['gram', 'gap']);

/**
 * Keys that are looked up together stand in buckets of their own, by the first bits of their number: a search by words does not read what only
 * typing errors need. A half for parts of words, a quarter each for what names are added by and for the rest.
 */
function inItsQuarter(kind: KeyKind, hash: number): number {
  if (OF_PARTS.has(kind)) return (hash | 0x80000000) >>> 0;
  const rest = hash & 0x3fffffff;
  return OF_ADDING.has(kind) ? rest | 0x40000000 : rest;
}

/** A key as a number of 32 bits (FNV-1a, then mixed). Two keys may share one: what is found is held against the name itself anyway. */
export function keyHash(kind: KeyKind, value: string): number {
  let hash = 0x811c9dc5;
  const text = `${kind}:${value}`;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return inItsQuarter(kind, hash ^ (hash >>> 16));
}

export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);
