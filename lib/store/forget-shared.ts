import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';

/** Removes what a team shared, with its history. What of it is in force here, such as the policy, stays in force. */
export async function forgetShared(company: CompanyId): Promise<void> {
  await database.shared.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
  await database.sharedStates.delete(company);
}
