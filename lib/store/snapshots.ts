import { Dexie, liveQuery } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { bulkChange, chunks } from './bulk-write';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import { markScoresDue } from './score-dues';
import { forgetScoresOf } from './scores';
import type { SnapshotRow } from './snapshot-row';

type Key = [CompanyId, DebtorKey];
const keysOf = (company: CompanyId, debtors: readonly DebtorKey[]): Key[] => debtors.map((debtor) => [company, debtor]);
const ofCompany = (company: CompanyId) =>
  database.snapshots.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]);

/** A page of those with what the book holds of them: few enough to hear in between that the work is cancelled. */
const PAGE = 2_000;

/** In the same order; undefined: the team's book does not have it. */
export const readSnapshots = (company: CompanyId, debtors: readonly DebtorKey[]): Promise<(SnapshotRow | undefined)[]> =>
  database.snapshots.bulkGet(keysOf(company, debtors));

const withFacts = (rows: readonly SnapshotRow[]): readonly { readonly debtor: DebtorKey }[] =>
  rows.flatMap(({ debtor, facts }) => (facts === null ? [] : [{ debtor }]));

/** Writes debtors and how they are found, and takes those away that the book lost. */
export async function writeSnapshots(
  company: CompanyId,
  rows: readonly SnapshotRow[],
  debtors: readonly DebtorRow[],
  gone: readonly DebtorKey[],
): Promise<void> {
  const { snapshots, debtors: table, scoreDues } = database;
  await database.transaction('rw', snapshots, table, scoreDues, async () => {
    for (const chunk of chunks(rows)) await snapshots.bulkPut([...chunk]);
    for (const chunk of chunks(debtors)) await table.bulkPut([...chunk]);
    await snapshots.bulkDelete(keysOf(company, gone));
    await table.bulkDelete([...gone]);
    await markScoresDue(company, withFacts(rows));
  });
}

/** More at once than anybody watches arrive: the first of a whole book, or a new year of it. */
const MOST_WATCHED = 250;

interface TakenSnapshots {
  readonly rows: readonly Omit<SnapshotRow, 'seenAt'>[];
  readonly debtors: readonly DebtorRow[];
  readonly gone: readonly DebtorKey[];
}

/**
 * Writes what came of the team's book: whoever keeps identities alone keeps facts of those whose facts are here. A few are told to whoever
 * looks at them, in one transaction with what a page asks for meanwhile; many are written as an import is and told to nobody: whoever calls
 * tells by `noteTeamBook`.
 */
export async function takeSnapshots(company: CompanyId, { rows, debtors, gone }: TakenSnapshots, isFull: boolean): Promise<void> {
  const kept = async () => {
    const before = await readSnapshots(
      company,
      rows.map(({ debtor }) => debtor),
    );
    return rows.map((row, at): SnapshotRow => {
      const { facts = null, seenAt = null } = before[at] ?? {};
      return { ...row, seenAt, facts: isFull || facts !== null ? row.facts : null };
    });
  };
  if (rows.length > MOST_WATCHED) {
    const all = await kept();
    await bulkChange({ snapshots: { rows: all, gone: keysOf(company, gone) }, debtors: { rows: debtors, gone } });
    // What is broken off in between comes once more: whoever calls has not noted it yet.
    return database.transaction('rw', database.scoreDues, () => markScoresDue(company, withFacts(all)));
  }
  const { snapshots, debtors: table, scoreDues } = database;
  await database.transaction('rw', snapshots, table, scoreDues, async () => writeSnapshots(company, await kept(), debtors, gone));
}

/** What the book holds of each debtor, in pages; those whose facts are not here are left out. */
export async function* pagesOfSnapshots(company: CompanyId): AsyncGenerator<readonly SnapshotRow[]> {
  let after: readonly unknown[] = [company, Dexie.minKey];
  for (;;) {
    const page = await database.snapshots.where(':id').between(after, [company, Dexie.maxKey], false).limit(PAGE).toArray();
    const last = page.at(-1);
    if (!last) return;
    yield page.filter(({ facts }) => facts !== null);
    after = [last.company, last.debtor];
  }
}

/** Notes that somebody looked at these. */
export async function noteSeen(company: CompanyId, debtors: readonly DebtorKey[], at: Instant): Promise<void> {
  await database.transaction('rw', database.snapshots, async () => {
    for (const debtor of debtors) await database.snapshots.update([company, debtor], { seenAt: at });
  });
}

/** Forgets what the book holds of those that nobody looked at since, and how they stood; who they are stays. Returns how many. */
export async function forgetFacts(company: CompanyId, before: Instant): Promise<number> {
  const old = ofCompany(company).filter(({ facts, seenAt }) => facts !== null && seenAt !== null && seenAt < before);
  const keys = await old.primaryKeys();
  const forgotten = await old.modify({ facts: null, seenAt: null });
  await forgetScoresOf(
    company,
    keys.map(([, debtor]) => debtor),
  );
  return forgotten;
}

/** Removes the whole of it. */
export async function deleteSnapshots(company: CompanyId): Promise<void> {
  const keys = await ofCompany(company).primaryKeys();
  const debtors = keys.map(([, debtor]) => debtor);
  for (const chunk of chunks(debtors)) await writeSnapshots(company, [], [], chunk);
}

/** Tells whenever what is held of these debtors changes. Returns how to stop. */
export function watchSnapshots(
  company: CompanyId,
  debtors: readonly DebtorKey[],
  onChange: (rows: readonly (SnapshotRow | undefined)[]) => void,
): () => void {
  const subscription = liveQuery(() => readSnapshots(company, debtors)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
