const PRIME = 0x01000193;
/** Two lanes of 32 bits; each is FNV-1a over UTF-16 code units from its own start. */
const LANES = [0x811c9dc5, 0x2f0b4a27] as const;

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
function hashObject(value: object, lane: number): number {
  let total = 0;
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) total = (total + spread(mix(mixText(lane, key), hashValue(entry, lane)))) | 0;
  }
  return mix(mix(lane, 6), total);
}

function hashValue(value: unknown, lane: number): number {
  if (value === null || value === undefined) return mix(lane, 1);
  if (typeof value === 'boolean') return mix(mix(lane, 2), value ? 1 : 0);
  if (typeof value === 'number') return mixText(mix(lane, 3), String(value));
  if (typeof value === 'string') return mixText(mix(lane, 4), value);
  if (Array.isArray(value)) return value.reduce((hash: number, entry) => mix(hash, hashValue(entry, lane)), mix(lane, 5));
  return hashObject(value as object, lane);
}

/**
 * 16 hexadecimal digits that stay the same for the same plain data whatever the order of its keys; a key whose value is
 * undefined counts as absent. For telling that facts changed: fast, and not cryptographic.
 */
export function stableHash(value: unknown): string {
  return LANES.map((lane) => (spread(hashValue(value, lane)) >>> 0).toString(16).padStart(8, '0')).join('');
}
