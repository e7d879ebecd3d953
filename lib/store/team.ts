import { Dexie, liveQuery } from 'dexie';
import type { CompanyId, ConnectionId } from '@/lib/domain/ids';
import type { TeamKey, TeamSettings } from '@/lib/domain/team/team';
import { database } from './database';

/** Where the key of a team lies among the secrets. */
const secretOf = (company: CompanyId): ConnectionId => `team:${company}` as ConnectionId;

/** The team of this browser; null: it is in none. */
export async function readTeam(): Promise<TeamSettings | null> {
  return (await database.teams.toCollection().first())?.settings ?? null;
}

export async function readTeamKey(company: CompanyId): Promise<TeamKey | null> {
  return ((await database.secrets.get(secretOf(company)))?.values as TeamKey | undefined) ?? null;
}

const TABLES = () => [database.teams, database.secrets, database.syncStates, database.quarantine];

/** Joins a team, from the start of its ledger, and leaves the one before. */
export async function saveTeam(settings: TeamSettings, key: TeamKey): Promise<void> {
  const company = settings.company.id;
  await database.transaction('rw', TABLES(), async () => {
    for (const id of await database.teams.toCollection().primaryKeys()) await forget(id);
    await database.teams.put({ company, settings });
    await database.secrets.put({ connection: secretOf(company), values: { ...key } });
  });
}

/** Leaves a team. What people recorded stays; what lets us in goes. */
export const deleteTeam = (company: CompanyId): Promise<void> => database.transaction('rw', TABLES(), () => forget(company));

async function forget(company: CompanyId): Promise<void> {
  await database.teams.delete(company);
  await database.secrets.delete(secretOf(company));
  await database.syncStates.delete(company);
  await database.quarantine.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
}

/** Tells now, and whenever this browser joins or leaves a team, in whichever page. Returns how to stop. */
export function watchTeam(onChange: (team: TeamSettings | null) => void): () => void {
  const subscription = liveQuery(readTeam).subscribe({ next: onChange, error: (error) => console.error(error) });
  return () => subscription.unsubscribe();
}
