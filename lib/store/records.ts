import { liveQuery } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Matter } from '@/lib/domain/record/open-matters';
import { database } from './database';
import type { RecordRow } from './event-row';

/** As `open` of a row holds it. */
export const matterKey = (company: CompanyId, matter: Matter): string => `${company} ${matter}`;

export async function readRecordRow(subject: DebtorKey): Promise<RecordRow | null> {
  return (await database.records.get(subject)) ?? null;
}

/** Those of these debtors about whom anything was recorded. */
export async function readRecordRows(subjects: readonly DebtorKey[]): Promise<readonly RecordRow[]> {
  const rows = await database.records.bulkGet([...subjects]);
  return rows.flatMap((row) => row ?? []);
}

/** All debtors of a company with a matter of this kind open. */
export const recordsWith = (company: CompanyId, matter: Matter): Promise<RecordRow[]> =>
  database.records.where('open').equals(matterKey(company, matter)).toArray();

export const recordsOf = (company: CompanyId): Promise<RecordRow[]> =>
  database.records.where('company').equals(company).toArray();

/** Tells at every change of what is recorded about a debtor, whichever page made it. Returns how to stop. */
export function watchRecordRow(subject: DebtorKey, onChange: (row: RecordRow | null) => void): () => void {
  const subscription = liveQuery(() => readRecordRow(subject)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

/** Tells now, and whenever a debtor gets or loses a matter of this kind. Returns how to stop. */
export function watchRecordsWith(company: CompanyId, matter: Matter, onChange: (rows: readonly RecordRow[]) => void): () => void {
  const subscription = liveQuery(() => recordsWith(company, matter)).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
