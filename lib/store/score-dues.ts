import { Dexie, liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import type { Instant, LocalDate } from '@/lib/domain/local-date';
import { database } from './database';
import type { ScoreDue, ScoreRunRow } from './score-row';

/** More than these are quicker worked out with the whole book. */
const MOST = 2_000;

const ofCompany = (company: CompanyId) =>
  database.scoreDues.where('[company+id]').between([company, Dexie.minKey], [company, Dexie.maxKey]);

/** Notes whose standing may have become another. Within the transaction that makes it so, which has to name this table. */
export async function markScoresDue(company: CompanyId, dues: readonly ScoreDue[]): Promise<void> {
  if (dues.length === 0) return;
  const isAll = dues.includes('all') || dues.length + (await ofCompany(company).count()) > MOST;
  if (isAll) await ofCompany(company).delete();
  await database.scoreDues.bulkAdd((isAll ? (['all'] as const) : dues).map((of) => ({ company, of })));
}

export interface ScoreDues {
  readonly dues: readonly ScoreDue[];
  /** What was noted up to here; null: nothing. */
  readonly upTo: number | null;
}

/** What waits to be worked out; one that a whole book waits for tells no more than that. */
export async function readScoreDues(company: CompanyId): Promise<ScoreDues> {
  const rows = await ofCompany(company).toArray();
  const upTo = rows.at(-1)?.id ?? null;
  const dues = rows.map(({ of }) => of);
  return { dues: dues.includes('all') ? ['all'] : dues, upTo };
}

/** What was noted after `upTo` stays: it may have come while the others were worked out. */
export async function clearScoreDues(company: CompanyId, upTo: number): Promise<void> {
  await database.scoreDues.where('[company+id]').between([company, Dexie.minKey], [company, upTo], true, true).delete();
}

export async function hasScoreDues(company: CompanyId): Promise<boolean> {
  return (await ofCompany(company).limit(1).count()) > 0;
}

/** Tells whenever something new waits, of any company; not what waits now. Returns how to stop. */
export function watchScoreDues(onChange: () => void): () => void {
  let before: number | null = null;
  const newest = async () => (await database.scoreDues.toCollection().reverse().limit(1).primaryKeys())[0] ?? 0;
  const subscription = liveQuery(newest).subscribe({
    next: (now) => {
      if (before !== null && now > before) onChange();
      before = now;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

export async function readScoreRun(company: CompanyId): Promise<ScoreRunRow | null> {
  return (await database.scoreRuns.get(company)) ?? null;
}

export async function noteScoreRun(company: CompanyId, { today, now }: { today: LocalDate; now: Instant }): Promise<void> {
  await database.scoreRuns.put({ company, on: today, at: now });
}
