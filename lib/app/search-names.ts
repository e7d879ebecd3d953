import type { CompanyId } from '@/lib/domain/ids';
import type { Who } from '@/lib/domain/known-name';
import { findInBucket } from '@/lib/matching/index/bucket';
import { bucketOf } from '@/lib/matching/index/key-hash';
import { type Given, type Need, searchIndex } from '@/lib/matching/index/search-index';
import type { Ranked } from '@/lib/matching/scoring/rank';
import { readingNames, readNameBuckets, readNameIndex, readNames } from '@/lib/store/name-index';

/** Who in the index of a company may be meant, the likeliest first. A handful of keyed reads, whatever the size of the book. */
export function searchNames(company: CompanyId, seen: Who): Promise<readonly Ranked[]> {
  return readingNames(async () => {
    const { size } = await readNameIndex(company);
    const search = searchIndex(seen, size);
    let step = search.next();
    while (!step.done) step = search.next(await answer(company, step.value));
    return step.value;
  });
}

async function answer(company: CompanyId, need: Need): Promise<Given> {
  if (need.want === 'names') return readNames(company, need.ids);
  const buckets = [...new Set(need.hashes.map(bucketOf))];
  const bytes = new Map((await readNameBuckets(company, buckets)).map((each, at) => [buckets[at], each] as const));
  return need.hashes.flatMap((hash) => findInBucket(bytes.get(bucketOf(hash)) ?? new Uint8Array(), [hash]));
}
