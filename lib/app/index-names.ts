import type { DebtorIdentity } from '@/lib/domain/debtor';
import type { CompanyId, SourceId } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import { addToBucket, findInBucket } from '@/lib/matching/index/bucket';
import { bucketChanges } from '@/lib/matching/index/bucket-changes';
import { bucketOf } from '@/lib/matching/index/key-hash';
import { ownKeys } from '@/lib/matching/index/name-keys';
import { whoOf } from '@/lib/matching/who';
import { addNames, type BucketUpdate, readNameBuckets, readNameIndex } from '@/lib/store/name-index';

/** A debtor as the index knows it; null for one without a name or a domain. */
export function knownName(identity: DebtorIdentity, source: SourceId): KnownName | null {
  const who = whoOf({ ...identity, domains: [identity.email, identity.website] });
  if (who.names.length + who.domains.length === 0) return null;
  return { ...who, debtor: `${source}|${identity.number.trim().toUpperCase()}` };
}

/**
 * Adds names to the index of a company; those that are in it already are passed over, so that it can be repeated. A former name or place stays:
 * the debtor is still found by it. At most `MOST_AT_ONCE` of lib/matching at once.
 */
export async function indexNames(company: CompanyId, names: readonly KnownName[]): Promise<void> {
  const added = await newOnes(company, names);
  if (added.length === 0) return;
  const { size } = await readNameIndex(company);
  await addNames(company, size, added, updatesOf(added, size));
}

function* updatesOf(names: readonly KnownName[], size: number): Generator<BucketUpdate> {
  for (const { bucket, change } of bucketChanges(names, size)) yield { bucket, update: (bytes) => addToBucket(bytes, change) };
}

/** Each bucket is read through once, for all the names. */
async function newOnes(company: CompanyId, names: readonly KnownName[]): Promise<readonly KnownName[]> {
  const keys = names.map(ownKeys);
  const byBucket = [...Map.groupBy(keys.flat(), bucketOf)];
  const buckets = await readNameBuckets(
    company,
    byBucket.map(([bucket]) => bucket),
  );
  const known = new Set<number>();
  for (const [at, [, hashes]] of byBucket.entries())
    for (const [index, { count }] of findInBucket(buckets[at] ?? new Uint8Array(), hashes).entries())
      if (count > 0) known.add(hashes[index] as number);
  return names.filter((_, at) => !keys[at]?.every((hash) => known.has(hash)));
}
