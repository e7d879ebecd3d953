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
    const size = reader.size();
    const search = searchIndex(seen);
    let step = search.next();
    while (!step.done) step = search.next(await answer(reader, step.value, size));
    await size;
    return step.value;
  });
}

async function answer(reader: NameReader, { hashes, ids }: Need, size: Promise<number>): Promise<Given> {
  const buckets = [...new Set(hashes.map(bucketOf))];
  const [read, names, known] = await Promise.all([reader.buckets(buckets), reader.names(ids), size]);
  const bytes = new Map(read.map((each, at) => [buckets[at], each] as const));
  return {
    size: known,
    postings: hashes.flatMap((hash) => findInBucket(bytes.get(bucketOf(hash)) ?? new Uint8Array(), [hash])),
    names,
  };
}
