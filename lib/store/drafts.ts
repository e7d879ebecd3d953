import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';

/** What was being typed in this form, or null. It is data of an older page: the form checks it. */
export async function readDraft(id: string): Promise<unknown> {
  return (await database.drafts.get(id))?.value ?? null;
}

export async function saveDraft(id: string, value: unknown, at: Instant): Promise<void> {
  await database.drafts.put({ id, at, value });
}

export async function deleteDraft(id: string): Promise<void> {
  await database.drafts.delete(id);
}
