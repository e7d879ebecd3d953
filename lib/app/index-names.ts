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

async function newOnes(company: CompanyId, names: readonly KnownName[]): Promise<readonly KnownName[]> {
  const keys = names.map(ownKeys);
  const buckets = [...new Set(keys.flat().map(bucketOf))];
  const bytes = new Map((await readNameBuckets(company, buckets)).map((each, at) => [buckets[at], each] as const));
  const isThere = (hash: number) => (findInBucket(bytes.get(bucketOf(hash)) ?? new Uint8Array(), [hash])[0]?.count ?? 0) > 0;
  return names.filter((_, at) => !keys[at]?.every(isThere));
}
