/**
 * One bucket of the index: keys in order, each with the names that have it. Numbers are written in bytes of seven bits, keys and names as the
 * difference to the one before, with the last name and the length of the list in front, so that more can be put behind it unread. A key that
 * too many have keeps only how many: it tells nothing apart.
 */
/** From here on a key is not kept: reading it would take longer than what it tells is worth. */
export const TOO_MANY = 20_000;

class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  next(): number {
    // Behind the end, of a bucket that was cut off, there is nothing.
    const first = this.bytes[this.at++] ?? 0;
    // Nearly all numbers are differences to the one before.
    if (first < 128) return first;
    let value = first & 127;
    let scale = 128;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  skip(bytes: number): void {
    this.at += bytes;
  }

  skipNumber(): void {
    while ((this.bytes[this.at++] ?? 0) > 127);
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }
}

class Writer {
  #bytes: Uint8Array;
  #length = 0;

  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
  }

  put(value: number): void {
    let rest = value;
    if (this.#length + 8 > this.#bytes.length) this.#grow(this.#length + 8);
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Bytes, their number in front. */
  putBytes(bytes: Uint8Array): void {
    this.put(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array): void {
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

/** What follows a key in a bucket. */
interface Entry {
  readonly count: number;
  readonly last: number;
  /** From where on its names stand, and how many bytes; the only name of a key is `last`. */
  readonly at: number;
  readonly length: number;
}

function readEntry(reader: Reader): Entry {
  const count = reader.next();
  if (count > TOO_MANY) return { count, last: 0, at: reader.at, length: 0 };
  const last = reader.next();
  const length = count === 1 ? 0 : reader.next();
  const { at } = reader;
  reader.skip(length);
  return { count, last, at, length };
}

/** As `readEntry` for a key that nobody asked for, of which there are hundreds. */
function skipEntry(reader: Reader): void {
  const count = reader.next();
  if (count > TOO_MANY) return;
  reader.skipNumber();
  if (count > 1) reader.skip(reader.next());
}

const NO_NAMES = new Int32Array();

/** In one plain loop: a new page reads tens of thousands before its code is made fast. */
function readNames(bytes: Uint8Array, { count, last, at }: Entry): Int32Array {
  if (count > TOO_MANY) return NO_NAMES;
  if (count === 1) return Int32Array.of(last);
  const names = new Int32Array(count);
  let [name, next] = [0, at];
  for (let index = 0; index < count; index++) {
    let byte = bytes[next++] ?? 0;
    name += byte & 127;
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = bytes[next++] ?? 0;
      name += (byte & 127) * scale;
    }
    names[index] = name;
  }
  return names;
}

/** Where in a bucket the names of a key stand; they are read only if they are needed. */
export interface FoundPosting {
  readonly count: number;
  /** In order; none for a key that too many have. */
  readonly names: () => Int32Array;
}

const NOBODY: FoundPosting = { count: 0, names: () => NO_NAMES };

/** What a bucket holds of these keys, in their order. `bytes` may be empty. */
export function findInBucket(bytes: Uint8Array, hashes: readonly number[]): readonly FoundPosting[] {
  const found = new Map<number, FoundPosting>();
  const wanted = [...new Set(hashes)].sort((a, b) => a - b);
  const reader = new Reader(bytes);
  let [hash, next] = [0, 0];
  while (!reader.isDone) {
    hash += reader.next();
    // Keys are in order: those before this one are not there.
    while (next < wanted.length && (wanted[next] as number) < hash) next++;
    if (next === wanted.length) break;
    if (wanted[next] !== hash) {
      skipEntry(reader);
      continue;
    }
    const entry = readEntry(reader);
    let names: Int32Array | undefined;
    found.set(hash, { count: entry.count, names: () => (names ??= readNames(bytes, entry)) });
  }
  return hashes.map((each) => found.get(each) ?? NOBODY);
}

/** What comes to a bucket: key by key the names, in order. They have higher numbers than all that are there. */
export type BucketChange = ReadonlyMap<number, readonly number[]>;

const ABSENT: Entry = { count: 0, last: 0, at: 0, length: 0 };

/** Writes what follows a key: what was there as it is, and behind it what comes. */
function writeEntry(writer: Writer, bytes: Uint8Array, before: Entry, added: readonly number[]): void {
  const count = before.count + added.length;
  writer.put(count);
  if (count > TOO_MANY) return;
  writer.put(added.at(-1) ?? before.last);
  if (count === 1) return;
  const list = new Writer(before.length + added.length * 3 + 8);
  if (before.count === 1) list.put(before.last);
  else list.append(bytes.subarray(before.at, before.at + before.length));
  let last = before.last;
  for (const name of added) {
    list.put(name - last);
    last = name;
  }
  writer.putBytes(list.take());
}

/** The bucket with names added to it. */
export function addToBucket(bytes: Uint8Array, added: BucketChange): Uint8Array {
  const writer = new Writer(bytes.length + 1_024);
  const reader = new Reader(bytes);
  const coming = [...added].filter(([, names]) => names.length > 0).sort(([a], [b]) => a - b);
  let [known, written, next] = [0, 0, 0];
  const write = (hash: number, before: Entry, names: readonly number[]) => {
    writer.put(hash - written);
    written = hash;
    writeEntry(writer, bytes, before, names);
  };
  const writeBelow = (limit: number) => {
    for (let each = coming[next]; each && each[0] < limit; each = coming[++next]) write(each[0], ABSENT, each[1]);
  };
  while (!reader.isDone) {
    known += reader.next();
    const entry = readEntry(reader);
    writeBelow(known);
    const isSame = coming[next]?.[0] === known;
    write(known, entry, isSame ? (coming[next++]?.[1] ?? []) : []);
  }
  writeBelow(Number.POSITIVE_INFINITY);
  return writer.take();
}
