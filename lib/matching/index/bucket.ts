/**
 * One bucket of the index: keys in order, each with the names that have it. Numbers are written in bytes of seven bits, keys and names as the
 * difference to the one before. A key that too many have keeps only how many: it tells nothing apart.
 */
interface Posting {
  /** How many names have the key. */
  readonly count: number;
  /** In order; empty for a key that too many have. */
  readonly names: readonly number[];
}

/** From here on a key is not kept: reading it would take longer than what it tells is worth. */
export const TOO_MANY = 20_000;

class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  next(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      // Behind the end, of a bucket that was cut off, there is nothing.
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  skip(bytes: number): void {
    this.at += bytes;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }
}

class Writer {
  #bytes = new Uint8Array(256);
  #length = 0;

  put(value: number): void {
    let rest = value;
    if (this.#length + 8 > this.#bytes.length) this.#grow(this.#length + 8);
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  putBytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(this.#length + bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

const NOTHING: Posting = { count: 0, names: [] };

function readNames(reader: Reader, count: number): number[] {
  const names = new Array<number>(count);
  let name = 0;
  for (let at = 0; at < count; at++) names[at] = name += reader.next();
  return names;
}

function readPosting(reader: Reader, count: number): Posting {
  if (count > TOO_MANY) return { count, names: [] };
  if (count > 1) reader.next();
  return { count, names: readNames(reader, count) };
}

/** Where in a bucket the names of a key stand; they are read only if they are needed. */
export interface FoundPosting {
  readonly count: number;
  /** In order; none for a key that too many have. */
  readonly names: () => readonly number[];
}

const NOBODY: FoundPosting = { count: 0, names: () => [] };

function foundAt(bytes: Uint8Array, at: number, count: number): FoundPosting {
  return { count, names: () => readPosting(new Reader(bytes, at), count).names };
}

/** What a bucket holds of these keys, in their order. `bytes` may be empty. */
export function findInBucket(bytes: Uint8Array, hashes: readonly number[]): readonly FoundPosting[] {
  const found = new Map<number, FoundPosting>();
  const wanted = new Set(hashes);
  const reader = new Reader(bytes);
  let hash = 0;
  while (!reader.isDone && found.size < wanted.size) {
    hash += reader.next();
    const count = reader.next();
    if (wanted.has(hash)) found.set(hash, foundAt(bytes, reader.at, count));
    if (count === 1) reader.next();
    else if (count <= TOO_MANY) reader.skip(reader.next());
  }
  return hashes.map((wantedHash) => found.get(wantedHash) ?? NOBODY);
}

function readBucket(bytes: Uint8Array): Map<number, Posting> {
  const all = new Map<number, Posting>();
  const reader = new Reader(bytes);
  let hash = 0;
  while (!reader.isDone) {
    hash += reader.next();
    all.set(hash, readPosting(reader, reader.next()));
  }
  return all;
}

function writeNames(names: readonly number[]): Uint8Array {
  const writer = new Writer();
  let before = 0;
  for (const name of names) {
    writer.put(name - before);
    before = name;
  }
  return writer.take();
}

function writeBucket(postings: ReadonlyMap<number, Posting>): Uint8Array {
  const writer = new Writer();
  let before = 0;
  for (const [hash, { count, names }] of [...postings].sort(([a], [b]) => a - b)) {
    if (count === 0) continue;
    writer.put(hash - before);
    before = hash;
    writer.put(count);
    if (count === 1) writer.put(names[0] as number);
    else if (count <= TOO_MANY) {
      const bytes = writeNames(names);
      writer.put(bytes.length);
      writer.putBytes(bytes);
    }
  }
  return writer.take();
}

/** What comes to a bucket: key by key the names, in order. They have higher numbers than all that are there. */
export type BucketChange = ReadonlyMap<number, readonly number[]>;

/** The bucket with names added to it. */
export function addToBucket(bytes: Uint8Array, added: BucketChange): Uint8Array {
  const all = readBucket(bytes);
  for (const [hash, names] of added) {
    const { count, names: before } = all.get(hash) ?? NOTHING;
    const isKept = count + names.length <= TOO_MANY;
    all.set(hash, { count: count + names.length, names: isKept ? [...before, ...names] : [] });
  }
  return writeBucket(all);
}
