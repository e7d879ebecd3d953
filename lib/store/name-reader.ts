import type { CompanyId } from '@/lib/domain/ids';
import type { KnownName } from '@/lib/domain/known-name';
import { database } from './database';
import type { NameBucketRow, NameIndexRow, NameRow } from './name-index-row';

const EMPTY = new Uint8Array();
const TABLES = ['nameIndexes', 'nameBuckets', 'names'] as const;

/** What a search reads of the index of a company, each in the order in which it is asked for. */
export interface NameReader {
  /** How many names the index holds. */
  size(): Promise<number>;
  /** A bucket that was never written is empty. */
  buckets(buckets: readonly number[]): Promise<readonly Uint8Array[]>;
  /** A name that is gone is null. */
  names(ids: readonly number[]): Promise<readonly (KnownName | null)[]>;
}

/**
 * Reads the index as of one moment, in one transaction, which ends by itself: nothing else may be waited for. Asks the database without Dexie in
 * between, whose own work for some fifty small reads takes longer than the reads.
 */
export async function readingNames<T>(company: CompanyId, run: (reader: NameReader) => Promise<T>): Promise<T> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction(TABLES, 'readonly');
  const read = <Row>(table: (typeof TABLES)[number], keys: readonly IDBValidKey[]): Promise<readonly (Row | undefined)[]> =>
    readEach(transaction.objectStore(table), keys);
  return run({
    size: async () => (await read<NameIndexRow>('nameIndexes', [company]))[0]?.size ?? 0,
    buckets: async (buckets) =>
      (
        await read<NameBucketRow>(
          'nameBuckets',
          buckets.map((bucket) => [company, bucket]),
        )
      ).map((row) => row?.bytes ?? EMPTY),
    names: async (ids) =>
      (
        await read<NameRow>(
          'names',
          ids.map((id) => [company, id]),
        )
      ).map((row) => (row ? (JSON.parse(row.text) as KnownName) : null)),
  });
}

/** All at once: one after the other would wait for each. They are answered in this order, so the last tells that all are there. */
function readEach<Row>(store: IDBObjectStore, keys: readonly IDBValidKey[]): Promise<readonly (Row | undefined)[]> {
  const requests = keys.map((key): IDBRequest<Row | undefined> => store.get(key));
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    // One that fails ends the transaction, and with it all that come after.
    last.onerror = () => reject(last.error);
  });
}
