const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** One step of FNV-1a, over code units and small codes instead of bytes. */
const mix = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME);

function mixText(start: number, text: string): number {
  let hash = mix(start, text.length);
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads the bits, so that sums of entries do not cancel out (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/** Entries are added up, so the order in which an object got its keys does not matter and nothing is sorted. */
function hashObject(value: Readonly<Record<string, unknown>>): number {
  let total = 0;
  for (const key in value) {
    const entry = value[key];
    if (entry !== undefined) total = (total + spread(mix(mixText(START, key), hashValue(entry)))) | 0;
  }
  return mix(mix(START, 6), total);
}

function hashValue(value: unknown): number {
  if (value === null || value === undefined) return mix(START, 1);
  if (typeof value === 'boolean') return mix(mix(START, 2), value ? 1 : 0);
  if (typeof value === 'number') return (value | 0) === value ? mix(mix(START, 7), value) : mixText(mix(START, 3), String(value));
  if (typeof value === 'string') return mixText(mix(START, 4), value);
  if (Array.isArray(value)) return value.reduce((hash: number, entry) => mix(hash, hashValue(entry)), mix(START, 5));
  return hashObject(value as Readonly<Record<string, unknown>>);
}

/**
 * 8 hexadecimal digits that stay the same for the same plain data whatever the order of its keys; a key whose value is
 * undefined counts as absent. For telling that facts changed: fast, and not cryptographic.
 */
export function stableHash(value: unknown): string {
  return (spread(hashValue(value)) >>> 0).toString(16).padStart(8, '0');
}
