/** Buckets over which the keys are spread: few enough to be written quickly for a small book, many enough to be read quickly of a large one. */
export const BUCKETS = 4_096;
const BUCKET_BITS = 12;

/** What an index finds names by. */
export type KeyKind = 'whole' | 'word' | 'gram' | 'city' | 'domain' | 'postcode' | 'phone' | 'own' | 'also';

/** A key as a number of 32 bits (FNV-1a, then mixed). Two keys may share one: what is found is held against the name itself anyway. */
export function keyHash(kind: KeyKind, value: string): number {
  let hash = 0x811c9dc5;
  const text = `${kind}:${value}`;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const bucketOf = (hash: number): number => hash >>> (32 - BUCKET_BITS);
