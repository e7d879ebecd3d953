/** Power of two, so that the first bits of a fingerprint tell the part. */
const PARTS = 64;
const PART_SHIFT = 32 - Math.log2(PARTS);
const SMALLEST = 8;
const FULLEST = 0.8;
const GROWTH = 1.25;
/** Words of a slot: both halves of the fingerprint and the value. */
const WORDS = 3;
/** A division of whole numbers below this is many times faster than one of any. */
const POSITIVE = 0x7fffffff;

type Part = Int32Array<ArrayBuffer>;

/**
 * Text → whole number, kept as 64-bit fingerprints: a million entries take some 18 MB where a `Map` of strings takes over 100. They lie in parts that
 * grow one by one, each giving its memory back at once, so that there is never a second copy of all.
 * Two texts out of a million share a fingerprint once in 10^7 files, so it is for questions where a mix-up costs one visible row, no more.
 */
export class FingerprintMap {
  private readonly parts = Array.from({ length: PARTS }, () => new Int32Array(SMALLEST * WORDS));
  private readonly sizes = new Int32Array(PARTS);
  /** Fingerprint of the text asked for last; `hashHigh` is never 0, which marks a free slot. */
  private hashHigh = 0;
  private hashLow = 0;

  get(text: string): number | undefined {
    this.hash(text);
    const part = this.parts[this.hashHigh >>> PART_SHIFT] as Part;
    const slot = slotOf(part, this.hashHigh, this.hashLow);
    return part[slot] === 0 ? undefined : part[slot + 2];
  }

  /** Sets a value and returns the one that was there. */
  put(text: string, value: number): number | undefined {
    this.hash(text);
    const at = this.hashHigh >>> PART_SHIFT;
    const part = this.parts[at] as Part;
    const slot = slotOf(part, this.hashHigh, this.hashLow);
    if (part[slot] !== 0) {
      const before = part[slot + 2];
      part[slot + 2] = value;
      return before;
    }
    fill(part, slot, this.hashHigh, this.hashLow, value);
    const size = (this.sizes[at] as number) + 1;
    this.sizes[at] = size;
    if (size * WORDS > part.length * FULLEST) this.parts[at] = grown(part);
    return undefined;
  }

  /** Forgets all, and gives the memory back. */
  clear(): void {
    for (const [at, part] of this.parts.entries()) {
      part.buffer.transfer(0);
      this.parts[at] = new Int32Array(SMALLEST * WORDS);
    }
    this.sizes.fill(0);
  }

  /** Two multiplicative hashes with the mixing steps of MurmurHash3, side by side. */
  private hash(text: string): void {
    let high = 0xdeadbeef ^ text.length;
    let low = 0x41c6ce57 ^ text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    this.hashHigh = high | 0 || 1;
    this.hashLow = low | 0;
  }
}

/** Where the fingerprint stands, or the free slot where it would. */
function slotOf(part: Part, high: number, low: number): number {
  let slot = ((low & POSITIVE) % ((part.length / WORDS) | 0)) * WORDS;
  while (part[slot] !== 0 && (part[slot] !== high || part[slot + 1] !== low)) {
    slot += WORDS;
    if (slot === part.length) slot = 0;
  }
  return slot;
}

function fill(part: Part, slot: number, high: number, low: number, value: number): void {
  part[slot] = high;
  part[slot + 1] = low;
  part[slot + 2] = value;
}

function grown(part: Part): Part {
  const larger = new Int32Array(Math.ceil((part.length / WORDS) * GROWTH) * WORDS);
  for (let slot = 0; slot < part.length; slot += WORDS) {
    const [high, low, value] = [part[slot] as number, part[slot + 1] as number, part[slot + 2] as number];
    if (high !== 0) fill(larger, slotOf(larger, high, low), high, low, value);
  }
  // Now, and not when it is collected, which may be much later while the machine is busy.
  part.buffer.transfer(0);
  return larger;
}
