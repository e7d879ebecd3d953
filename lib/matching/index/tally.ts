/** No more names than these are weighed: who is not among them by then has only common words. */
const MOST_NAMES = 32_768;

/** What speaks for each name, added up; plain numbers at the place of each name, since a Map takes most of the time of a search. */
export class Tally {
  /** By name; 0: not there. */
  #scores = new Float32Array();
  /** In the order in which they came. */
  readonly #names = new Int32Array(MOST_NAMES);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Begins anew, for names whose numbers are below `end`. */
  clear(end: number): void {
    for (let at = 0; at < this.#size; at++) this.#scores[this.#names[at] as number] = 0;
    this.#size = 0;
    if (this.#scores.length < end) this.#scores = new Float32Array(end);
  }

  /** Raises those of the names that are there. */
  raise(names: Int32Array, weight: number): void {
    const scores = this.#scores;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as number;
      const score = scores[name] as number;
      if (score > 0) scores[name] = score + weight;
    }
  }

  /** Raises names, which come in where they are not there. `weight` is above 0. */
  add(names: Int32Array, weight: number): void {
    const [known, scores] = [this.#names, this.#scores];
    let size = this.#size;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as number;
      const score = scores[name] as number;
      if (score === 0) {
        if (size === MOST_NAMES) continue;
        known[size++] = name;
      }
      scores[name] = score + weight;
    }
    this.#size = size;
  }

  /** The names with most, the most first; of equals the one that came first. */
  best(most: number): readonly (readonly [name: number, score: number])[] {
    const kept: (readonly [number, number])[] = [];
    let least = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < this.#size; at++) {
      const name = this.#names[at] as number;
      const score = this.#scores[name] as number;
      if (kept.length >= most && score <= least) continue;
      const before = kept.findIndex(([, other]) => other < score);
      kept.splice(before === -1 ? kept.length : before, 0, [name, score]);
      if (kept.length > most) kept.pop();
      least = (kept.at(-1) as readonly [number, number])[1];
    }
    return kept;
  }
}
