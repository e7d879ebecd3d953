import type { KnownName } from '@/lib/domain/known-name';
import type { BucketChange } from './bucket';
import { bucketOf } from './key-hash';
import { keysOfName } from './name-keys';

/** Names that go into the index at once: few enough that their keys take no more than some 20 MB. */
export const MOST_AT_ONCE = 50_000;
/** Room for the place of a name within them, beside 32 bits of a key, in one number. */
const PLACES = 65_536;

/** What names, numbered from `first` on, add to each bucket; in the order of the buckets. At most `MOST_AT_ONCE`. */
export function* bucketChanges(
  names: readonly KnownName[],
  first: number,
): Generator<{ readonly bucket: number; readonly change: BucketChange }> {
  // Plain numbers in one array, sorted: a map of maps would take ten times the memory.
  const pairs = Float64Array.from(names.flatMap((name, at) => keysOfName(name).map((hash) => hash * PLACES + at))).sort();
  let change = new Map<number, number[]>();
  let bucket = -1;
  for (const pair of pairs) {
    const [hash, id] = [Math.floor(pair / PLACES), first + (pair % PLACES)];
    if (bucketOf(hash) !== bucket) {
      if (change.size > 0) yield { bucket, change };
      change = new Map();
      bucket = bucketOf(hash);
    }
    const ids = change.get(hash);
    if (ids) ids.push(id);
    else change.set(hash, [id]);
  }
  if (change.size > 0) yield { bucket, change };
}
