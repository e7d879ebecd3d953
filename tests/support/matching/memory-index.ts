import { addToBucket, findInBucket } from '@/lib/matching/index/bucket';
import { bucketOf } from '@/lib/matching/index/key-hash';
import { keysOfWho } from '@/lib/matching/index/name-keys';
import { type Given, type Need, searchIndex } from '@/lib/matching/index/search-index';
import type { IndexedName, Ranked } from '@/lib/matching/scoring/rank';
import { type Described, whoOf } from '@/lib/matching/who';

const EMPTY = new Uint8Array();
const AT_ONCE = 50_000;

/** The index without a database: the same buckets, the same search. */
export class MemoryIndex {
  readonly #buckets = new Map<number, Uint8Array>();

  constructor(private readonly names: readonly IndexedName[]) {
    for (let start = 0; start < names.length; start += AT_ONCE) this.#add(start, names.slice(start, start + AT_ONCE));
  }

  search(seen: Described): readonly Ranked[] {
    const search = searchIndex(whoOf(seen), this.names.length);
    let step = search.next();
    while (!step.done) step = search.next(this.#answer(step.value));
    return step.value;
  }

  #add(start: number, names: readonly IndexedName[]): void {
    const changes = new Map<number, Map<number, number[]>>();
    for (const [at, name] of names.entries())
      for (const hash of keysOfWho(whoOf(name), name.debtor)) {
        const bucket = changes.get(bucketOf(hash)) ?? new Map<number, number[]>();
        changes.set(bucketOf(hash), bucket);
        const ids = bucket.get(hash);
        if (ids) ids.push(start + at);
        else bucket.set(hash, [start + at]);
      }
    for (const [bucket, change] of changes) this.#buckets.set(bucket, addToBucket(this.#buckets.get(bucket) ?? EMPTY, change));
  }

  #answer(need: Need): Given {
    if (need.want === 'names') return need.ids.map((id) => this.names[id] ?? null);
    return need.hashes.flatMap((hash) => findInBucket(this.#buckets.get(bucketOf(hash)) ?? EMPTY, [hash]));
  }
}
