import { Dexie, liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { database } from './database';
import type { SyncStateRow } from './team-row';

export async function readSyncState(company: CompanyId): Promise<SyncStateRow> {
  const row = await database.syncStates.get(company);
  return row ?? { company, sequence: 0, stream: null, mark: null, published: null, heard: null, status: null };
}

type Parts = Partial<Omit<SyncStateRow, 'company'>>;

/**
 * Changes a part of it and leaves the others as they are.
 * @param only parts that must still be so, or nothing is changed.
 */
export async function noteSyncState(company: CompanyId, change: Parts, only: Parts = {}): Promise<void> {
  await database.transaction('rw', database.syncStates, async () => {
    const state = await readSyncState(company);
    const isStill = Object.entries(only).every(([part, value]) => state[part as keyof Parts] === value);
    if (isStill) await database.syncStates.put({ ...state, ...change });
  });
}

/** Tells now, and at every change, how this browser stands with the team. Returns how to stop. */
export function watchTeamStatus(company: CompanyId, onChange: (status: TeamStatus | null) => void): () => void {
  const subscription = liveQuery(async () => (await readSyncState(company)).status).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

/** Sets entries apart; one that was known already is known again. */
export async function addQuarantined(entries: readonly Quarantined[]): Promise<void> {
  await database.quarantine.bulkPut([...entries]);
}

export const quarantineOf = (company: CompanyId): Promise<Quarantined[]> =>
  database.quarantine.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).toArray();

/** Tells now, and whenever something is set apart. Returns how to stop. */
export function watchQuarantine(company: CompanyId, onChange: (entries: readonly Quarantined[]) => void): () => void {
  const subscription = liveQuery(() => quarantineOf(company)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
