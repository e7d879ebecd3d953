import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { type AnswerRow, database } from './database';

/** What a person last answered about a debtor. How long it holds is for the caller to judge. */
export async function readAnswer(debtor: DebtorKey): Promise<AnswerRow | null> {
  return (await database.answers.get(debtor)) ?? null;
}

/** What was last answered about each of these debtors, where anything was. */
export async function readAnswersOf(debtors: readonly DebtorKey[]): Promise<ReadonlyMap<DebtorKey, AnswerRow>> {
  const rows = await database.answers.bulkGet([...debtors]);
  return new Map(rows.flatMap((row) => (row ? [[row.debtor, row] as const] : [])));
}

/** All answers about a company's debtors: for work on the whole book. */
export async function readAnswers(company: CompanyId): Promise<ReadonlyMap<DebtorKey, AnswerRow>> {
  const rows = await database.answers.filter((row) => row.company === company).toArray();
  return new Map(rows.map((row) => [row.debtor, row]));
}

export async function saveAnswer(answer: AnswerRow): Promise<void> {
  await database.answers.put(answer);
}
