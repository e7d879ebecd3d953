import type { Counts } from './plan';

const TENTHS = 10;

/** Samples in milliseconds, kept as how often each tenth of a millisecond came: of a million no more is held than of a thousand. */
export class Tally {
  readonly #counts = new Map<number, number>();

  add(milliseconds: number): void {
    const tenths = Math.max(0, Math.round(milliseconds * TENTHS));
    this.#counts.set(tenths, (this.#counts.get(tenths) ?? 0) + 1);
  }

  merge(counts: Counts): this {
    for (const [tenths, count] of counts) this.#counts.set(tenths, (this.#counts.get(tenths) ?? 0) + count);
    return this;
  }

  get counts(): Counts {
    return [...this.#counts];
  }

  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** In milliseconds, by the nearest-rank method; not a number where there are no samples. */
  percentile(share: number): number {
    const rank = Math.max(1, Math.ceil(share * this.size));
    let passed = 0;
    for (const [tenths, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      passed += count;
      if (passed >= rank) return tenths / TENTHS;
    }
    return Number.NaN;
  }
}
