import { Dexie, liveQuery } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { ScoreChange } from '@/lib/domain/score-history/kept-score';
import { database } from './database';
import type { ScoreChangeRow, ScoreRow } from './score-row';

/** Changes that are kept of a debtor: some years of one that changes every month. */
const MOST_CHANGES = 50;

const changesOf = (company: CompanyId, debtor: DebtorKey) =>
  database.scoreChanges.where(':id').between([company, debtor, Dexie.minKey], [company, debtor, Dexie.maxKey]);

/** What was kept last of each of these, in the same order; undefined: nothing. */
export const readScores = (company: CompanyId, debtors: readonly DebtorKey[]): Promise<(ScoreRow | undefined)[]> =>
  database.scores.bulkGet(debtors.map((debtor) => [company, debtor] as [CompanyId, DebtorKey]));

/** Keeps standings and what changed of them, together; of each debtor no more changes than are of use. */
export async function writeScores(rows: readonly ScoreRow[], changes: readonly ScoreChangeRow[]): Promise<void> {
  const { scores, scoreChanges } = database;
  await database.transaction('rw', scores, scoreChanges, async () => {
    await scores.bulkPut([...rows]);
    await scoreChanges.bulkPut([...changes]);
    for (const { company, debtor } of changes) {
      const keys = await changesOf(company, debtor).primaryKeys();
      if (keys.length > MOST_CHANGES) await scoreChanges.bulkDelete(keys.slice(0, -MOST_CHANGES));
    }
  });
}

/** Changes of a debtor's standing, the newest first. */
export const scoreChangesOf = (company: CompanyId, debtor: DebtorKey): Promise<ScoreChange[]> =>
  changesOf(company, debtor).reverse().toArray();

/** What is known of how a debtor's standing went. */
export interface KeptHistory {
  /** When it was last worked out; null: never yet. */
  readonly updatedAt: Instant | null;
  readonly changes: readonly ScoreChange[];
}

/** Tells now, and whenever it is worked out anew, how a debtor's standing went. Returns how to stop. */
export function watchScore(company: CompanyId, debtor: DebtorKey, onChange: (history: KeptHistory) => void): () => void {
  const read = async (): Promise<KeptHistory> => {
    const [row, run, changes] = await Promise.all([
      database.scores.get([company, debtor]),
      database.scoreRuns.get(company),
      scoreChangesOf(company, debtor),
    ]);
    const moments = row ? [row.at, ...(run ? [run.at] : [])] : [];
    return { updatedAt: moments.sort().at(-1) ?? null, changes };
  };
  const subscription = liveQuery(read).subscribe({ next: onChange, error: (error) => console.error(error) });
  return () => subscription.unsubscribe();
}

/** Forgets how these debtors stood. */
export async function forgetScoresOf(company: CompanyId, debtors: readonly DebtorKey[]): Promise<void> {
  const { scores, scoreChanges } = database;
  await database.transaction('rw', scores, scoreChanges, async () => {
    await scores.bulkDelete(debtors.map((debtor) => [company, debtor] as [CompanyId, DebtorKey]));
    for (const debtor of debtors) await changesOf(company, debtor).delete();
  });
}

/** Forgets how all debtors of a company stood. */
export async function forgetScores(company: CompanyId): Promise<void> {
  const { scores, scoreChanges, scoreRuns, scoreDues } = database;
  await database.transaction('rw', scores, scoreChanges, scoreRuns, scoreDues, async () => {
    await scores.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
    await scoreChanges.where(':id').between([company], [company, Dexie.maxKey]).delete();
    await scoreRuns.delete(company);
    await scoreDues.where('[company+id]').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
  });
}
