import type { Explanation } from '@/lib/domain/explanation';
import type { ExplanationId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { database, type ExplanationRow } from './database';

/** Keeps an explanation for the page that shows it, and removes those that were made before `since`. */
export async function keepExplanation(row: ExplanationRow, since: Instant): Promise<void> {
  const { explanations } = database;
  await database.transaction('rw', explanations, async () => {
    await explanations.where('at').below(since).delete();
    await explanations.put(row);
  });
}

/** The explanation of this id unless it was made before `since`; what was, is removed with it. */
export async function findExplanation(id: string, since: Instant): Promise<Explanation | null> {
  const { explanations } = database;
  return database.transaction('rw', explanations, async () => {
    await explanations.where('at').below(since).delete();
    return (await explanations.get(id as ExplanationId))?.explanation ?? null;
  });
}
