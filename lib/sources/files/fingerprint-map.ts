const SMALLEST = 1024;
const FULLEST = 0.6;

/**
 * Text → whole number, kept as 64-bit fingerprints in typed arrays: a million entries take some 25 MB where a `Map` of strings takes over 100.
 * Two texts out of a million share a fingerprint once in 10^7 files, so it is for questions where a mix-up costs one visible row, no more.
 */
export class FingerprintMap {
  private high = new Uint32Array(SMALLEST);
  private low = new Uint32Array(SMALLEST);
  private values = new Int32Array(SMALLEST);
  private size = 0;
  /** Fingerprint of the text asked for last; `hashHigh` is never 0, which marks a free slot. */
  private hashHigh = 0;
  private hashLow = 0;

  get(text: string): number | undefined {
    this.hash(text);
    const slot = this.find();
    return this.high[slot] === 0 ? undefined : this.values[slot];
  }

  /** Sets a value and returns the one that was there. */
  put(text: string, value: number): number | undefined {
    this.hash(text);
    const slot = this.find();
    const before = this.high[slot] === 0 ? undefined : this.values[slot];
    if (before === undefined && ++this.size > this.high.length * FULLEST) {
      this.grow();
      this.fill(this.find(), value);
    } else this.fill(slot, value);
    return before;
  }

  private fill(slot: number, value: number): void {
    this.high[slot] = this.hashHigh;
    this.low[slot] = this.hashLow;
    this.values[slot] = value;
  }

  private find(): number {
    const mask = this.high.length - 1;
    let slot = this.hashLow & mask;
    while (this.high[slot] !== 0 && (this.high[slot] !== this.hashHigh || this.low[slot] !== this.hashLow))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const [high, low, values, wantedHigh, wantedLow] = [this.high, this.low, this.values, this.hashHigh, this.hashLow];
    const length = high.length * 2;
    [this.high, this.low, this.values] = [new Uint32Array(length), new Uint32Array(length), new Int32Array(length)];
    for (let slot = 0; slot < high.length; slot++) {
      if (high[slot] === 0) continue;
      this.hashHigh = high[slot] as number;
      this.hashLow = low[slot] as number;
      this.fill(this.find(), values[slot] as number);
    }
    this.hashHigh = wantedHigh;
    this.hashLow = wantedLow;
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
    this.hashHigh = high >>> 0 || 1;
    this.hashLow = low >>> 0;
  }
}
