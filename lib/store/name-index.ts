import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import { chunks } from './bulk-write';
import { database } from './database';
import type { NameIndexRow } from './name-index-row';

const EMPTY = new Uint8Array();

export async function readNameIndex(company: CompanyId): Promise<NameIndexRow> {
  return (await database.nameIndexes.get(company)) ?? { company, size: 0, done: [] };
}

/** These buckets, in this order; one that was never written is empty. */
export async function readNameBuckets(company: CompanyId, buckets: readonly number[]): Promise<readonly Uint8Array[]> {
  const rows = await database.nameBuckets.bulkGet(buckets.map((bucket) => [company, bucket] as [CompanyId, number]));
  return rows.map((row) => row?.bytes ?? EMPTY);
}

/** What names change in one bucket, given what it holds. */
export interface BucketUpdate {
  readonly bucket: number;
  readonly update: (bytes: Uint8Array) => Uint8Array;
}

/**
 * Adds names behind the first `size`, and to the buckets, in one transaction: all of it or nothing.
 * @throws when somebody else added names meanwhile.
 */
export function addNames(
  company: CompanyId,
  size: number,
  names: readonly KnownName[],
  updates: Iterable<BucketUpdate>,
): Promise<void> {
  const { nameIndexes, nameBuckets, names: table } = database;
  return database.transaction('rw', nameIndexes, nameBuckets, table, async () => {
    const index = await readNameIndex(company);
    if (index.size !== size) throw new Error('the index of names has grown meanwhile');
    await table.bulkPut(names.map((name, at) => ({ company, id: size + at, text: JSON.stringify(name) })));
    for (const page of chunks([...updates])) {
      const before = await readNameBuckets(
        company,
        page.map(({ bucket }) => bucket),
      );
      await nameBuckets.bulkPut(page.map(({ bucket, update }, at) => ({ company, bucket, bytes: update(before[at] ?? EMPTY) })));
    }
    await nameIndexes.put({ ...index, size: size + names.length });
  });
}

/** Notes that every name of a generation is in the index; generations that are gone are forgotten. */
export async function noteIndexed(company: CompanyId, generations: readonly string[]): Promise<void> {
  await database.transaction('rw', database.nameIndexes, async () => {
    await database.nameIndexes.put({ ...(await readNameIndex(company)), done: generations });
  });
}

/** Removes the index of a company: it is made anew of the book when it is next needed. */
export function dropNameIndex(company: CompanyId): Promise<void> {
  const { nameIndexes, nameBuckets, names } = database;
  return database.transaction('rw', nameIndexes, nameBuckets, names, async () => {
    await nameBuckets.where(':id').between([company], [company, Dexie.maxKey]).delete();
    await names.where(':id').between([company], [company, Dexie.maxKey]).delete();
    await nameIndexes.delete(company);
  });
}
