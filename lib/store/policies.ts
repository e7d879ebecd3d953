import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database, type PolicyRow } from './database';
import { markScoresDue } from './score-dues';

const versionsOf = (company: CompanyId) =>
  database.policies.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]);

/** The number of the version in force, or null for a company that never saved one. Reads a key and no document. */
export async function newestPolicyVersion(company: CompanyId): Promise<number | null> {
  const [newest] = await versionsOf(company).reverse().limit(1).primaryKeys();
  return newest?.[1] ?? null;
}

export async function readPolicyVersion(company: CompanyId, version: number): Promise<PolicyRow | null> {
  return (await database.policies.get([company, version])) ?? null;
}

/** Every version a company saved, the newest first. */
export function policyVersions(company: CompanyId): Promise<PolicyRow[]> {
  return versionsOf(company).reverse().toArray();
}

/**
 * Puts a version into force, if it follows on the one that is. In one transaction, so that of two people who save at once one is told.
 * @returns false when another version came between: nothing is stored then.
 */
export function addPolicyVersion(row: PolicyRow): Promise<boolean> {
  return database.transaction('rw', database.policies, database.scoreDues, async () => {
    const newest = await newestPolicyVersion(row.company);
    if (newest !== null && newest !== row.version - 1) return false;
    await database.policies.add(row);
    await markScoresDue(row.company, ['all']);
    return true;
  });
}

/** Keeps a version as the team has it; one of ours that has the same number, made without knowing of it, stays in what is shared. */
export async function putTeamPolicy(row: PolicyRow): Promise<void> {
  await database.transaction('rw', database.policies, database.scoreDues, async () => {
    await database.policies.put(row);
    await markScoresDue(row.company, ['all']);
  });
}
