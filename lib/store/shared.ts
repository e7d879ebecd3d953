import { Dexie, liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { compareShared } from '@/lib/domain/team/shared-version';
import type { SharedKind } from '@/lib/domain/team/team-buckets';
import { database } from './database';
import type { SharedRow, SharedStateRow } from './shared-row';

const under = (...key: readonly string[]) => database.shared.where(':id').between([...key, Dexie.minKey], [...key, Dexie.maxKey]);
const waiting = (company: CompanyId) => database.shared.where('[company+isWaiting]').equals([company, 1]);

/** Every version of one thing, the one in force first. */
export async function sharedVersions(company: CompanyId, kind: SharedKind, id: string): Promise<readonly SharedRow[]> {
  return (await under(company, kind, id).toArray()).sort(compareShared);
}

/** What is in force of a kind; what was taken back is left out. */
export async function sharedInForce(company: CompanyId, kind: SharedKind): Promise<readonly SharedRow[]> {
  const byId = Map.groupBy(await under(company, kind).toArray(), ({ id }) => id);
  return [...byId.values()].flatMap((rows) => rows.sort(compareShared)[0] ?? []).filter(({ value }) => value !== null);
}

/** Adds a version that follows on the newest that is known, waiting to be shared. */
export function addShared(made: Omit<SharedRow, 'version' | 'isWaiting'>): Promise<SharedRow> {
  return database.transaction('rw', database.shared, async () => {
    const [newest] = await sharedVersions(made.company, made.kind, made.id);
    const row: SharedRow = { ...made, version: (newest?.version ?? 0) + 1, isWaiting: 1 };
    await database.shared.put(row);
    return row;
  });
}

/** Keeps a version, from here or from somebody else. Returns the one that is in force with it. */
export function putShared(row: SharedRow): Promise<SharedRow> {
  return database.transaction('rw', database.shared, async () => {
    await database.shared.put(row);
    const [newest = row] = await sharedVersions(row.company, row.kind, row.id);
    return newest;
  });
}

export const waitingShared = (company: CompanyId): Promise<SharedRow[]> => waiting(company).toArray();

/** Tells now, and whenever something here waits to be shared. Returns how to stop. */
export function watchWaiting(company: CompanyId, onChange: () => void): () => void {
  const subscription = liveQuery(() => waiting(company).count()).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

export async function readSharedState(company: CompanyId): Promise<SharedStateRow> {
  return (await database.sharedStates.get(company)) ?? { company, bucket: null, kinds: '', revision: 0 };
}

export async function noteSharedState(company: CompanyId, change: Partial<Omit<SharedStateRow, 'company'>>): Promise<void> {
  await database.transaction('rw', database.sharedStates, async () => {
    await database.sharedStates.put({ ...(await readSharedState(company)), ...change });
  });
}
