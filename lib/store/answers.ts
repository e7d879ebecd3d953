import type { DebtorKey } from '@/lib/domain/ids';
import { type AnswerRow, database } from './database';

/** What a person last answered about a debtor. How long it holds is for the caller to judge. */
export async function readAnswer(debtor: DebtorKey): Promise<AnswerRow | null> {
  return (await database.answers.get(debtor)) ?? null;
}

export async function saveAnswer(answer: AnswerRow): Promise<void> {
  await database.answers.put(answer);
}
