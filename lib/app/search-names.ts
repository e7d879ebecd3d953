import type { CompanyId } from '@/lib/domain/ids';
import type { Who } from '@/lib/domain/known-name';
import { findInBucket } from '@/lib/matching/index/bucket';
import { bucketOf } from '@/lib/matching/index/key-hash';
import { type Given, type Need, searchIndex } from '@/lib/matching/index/search-index';
import type { Ranked } from '@/lib/matching/scoring/rank';
import { type NameReader, readingNames } from '@/lib/store/name-reader';

/** Who in the index of a company may be meant, the likeliest first. A handful of keyed reads, whatever the size of the book. */
export function searchNames(company: CompanyId, seen: Who): Promise<readonly Ranked[]> {
  return readingNames(company, async (reader) => {
    // Read while the first buckets are: one turn less to wait for.
    const size = reader.size();
    const search = searchIndex(seen);
    let step = search.next();
    while (!step.done) step = search.next(await answer(reader, step.value, size));
    await size;
    return step.value;
  });
}

async function answer(reader: NameReader, need: Need, size: Promise<number>): Promise<Given> {
  if (need.want === 'size') return size;
  if (need.want === 'names') return reader.names(need.ids);
  const buckets = [...new Set(need.hashes.map(bucketOf))];
  const bytes = new Map((await reader.buckets(buckets)).map((each, at) => [buckets[at], each] as const));
  return need.hashes.flatMap((hash) => findInBucket(bytes.get(bucketOf(hash)) ?? new Uint8Array(), [hash]));
}
