import type { KnownName } from '@/lib/domain/known-name';
import { addToBucket, findInBucket } from '@/lib/matching/index/bucket';
import { bucketChanges } from '@/lib/matching/index/bucket-changes';
import { bucketOf } from '@/lib/matching/index/key-hash';
import { type Given, type Need, searchIndex } from '@/lib/matching/index/search-index';
import type { Ranked } from '@/lib/matching/scoring/rank';
import { type Described, whoOf } from '@/lib/matching/who';

const EMPTY = new Uint8Array();
const AT_ONCE = 50_000;

/** The index without a database: the same buckets, the same search. */
export class MemoryIndex {
  readonly #buckets = new Map<number, Uint8Array>();

  private readonly names: readonly KnownName[];

  constructor(known: readonly (Described & { readonly debtor: string })[]) {
    const names = known.map((each) => ({ ...whoOf(each), debtor: each.debtor }));
    this.names = names;
    for (let start = 0; start < names.length; start += AT_ONCE) this.#add(start, names.slice(start, start + AT_ONCE));
  }

  search(seen: Described): readonly Ranked[] {
    return this.#run(seen, []);
  }

  /** What a search asks of the index, one thing after the other. */
  needsOf(seen: Described): readonly Need[] {
    const needs: Need[] = [];
    this.#run(seen, needs);
    return needs;
  }

  #run(seen: Described, needs: Need[]): readonly Ranked[] {
    const search = searchIndex(whoOf(seen));
    let step = search.next();
    while (!step.done) {
      needs.push(step.value);
      step = search.next(this.#answer(step.value));
    }
    return step.value;
  }

  #add(start: number, names: readonly KnownName[]): void {
    for (const { bucket, change } of bucketChanges(names, start))
      this.#buckets.set(bucket, addToBucket(this.#buckets.get(bucket) ?? EMPTY, change));
  }

  #answer({ hashes, ids }: Need): Given {
    return {
      size: this.names.length,
      postings: hashes.flatMap((hash) => findInBucket(this.#buckets.get(bucketOf(hash)) ?? EMPTY, [hash])),
      names: ids.map((id) => this.names[id] ?? null),
    };
  }
}
