/** Must be a power of two, and twice as many as there can be names. */
const SLOTS = 65_536;
const FREE = -1;
/** Spreads numbers that follow each other (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;
const SHIFT = 16;

/** What speaks for each name, added up; a table of plain numbers, since a Map takes most of the time of a search. Room for 32,768 names. */
export class Tally {
  readonly #names = new Int32Array(SLOTS).fill(FREE);
  readonly #scores = new Float64Array(SLOTS);
  /** The slots in the order in which their names came. */
  readonly #slots = new Uint16Array(SLOTS / 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Begins anew. */
  clear(): void {
    for (let at = 0; at < this.#size; at++) this.#names[this.#slots[at] as number] = FREE;
    this.#size = 0;
  }

  /** Raises those of the names that are there. */
  raise(names: Int32Array, weight: number): void {
    const [known, scores] = [this.#names, this.#scores];
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as number;
      let slot = Math.imul(name, SPREAD) >>> SHIFT;
      while (known[slot] !== name && known[slot] !== FREE) slot = (slot + 1) % SLOTS;
      if (known[slot] === name) scores[slot] = (scores[slot] as number) + weight;
    }
  }

  /** Raises names, which come in where they are not there. */
  add(names: Int32Array, weight: number): void {
    this.raise(names, weight);
    for (const name of names) {
      if (this.#size === this.#slots.length) return;
      const slot = this.#slotOf(name);
      if (this.#names[slot] === name) continue;
      this.#names[slot] = name;
      this.#scores[slot] = weight;
      this.#slots[this.#size++] = slot;
    }
  }

  /** The names with most, the most first; of equals the one that came first. */
  best(most: number): readonly (readonly [name: number, score: number])[] {
    const kept: (readonly [number, number])[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.#size; at++) {
      const slot = this.#slots[at] as number;
      const score = this.#scores[slot] as number;
      if (kept.length >= most && score <= least) continue;
      const before = kept.findIndex(([, other]) => other < score);
      kept.splice(before === -1 ? kept.length : before, 0, [this.#names[slot] as number, score]);
      if (kept.length > most) kept.pop();
      least = (kept.at(-1) as readonly [number, number])[1];
    }
    return kept;
  }

  /** Where a name stands, or would. */
  #slotOf(name: number): number {
    let slot = Math.imul(name, SPREAD) >>> SHIFT;
    while (this.#names[slot] !== FREE && this.#names[slot] !== name) slot = (slot + 1) % SLOTS;
    return slot;
  }
}
