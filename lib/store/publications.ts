import { Dexie } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { database } from './database';
import type { PublicationRow } from './snapshot-row';

const PAGE = 5_000;

/** What was published of each of these debtors, in the same order; null: nothing. */
export async function publishedHashes(company: CompanyId, debtors: readonly DebtorKey[]): Promise<readonly (string | null)[]> {
  const rows = await database.publications.bulkGet(debtors.map((debtor) => [company, debtor] as [CompanyId, DebtorKey]));
  return rows.map((row) => row?.hash ?? null);
}

export async function notePublished(rows: readonly PublicationRow[]): Promise<void> {
  await database.publications.bulkPut([...rows]);
}

export async function forgetPublished(company: CompanyId, debtors: readonly DebtorKey[]): Promise<void> {
  await database.publications.bulkDelete(debtors.map((debtor) => [company, debtor] as [CompanyId, DebtorKey]));
}

/** Every debtor of whom something was published, in pages. */
export async function* publishedDebtors(company: CompanyId): AsyncGenerator<readonly DebtorKey[]> {
  let after: readonly unknown[] = [company, Dexie.minKey];
  for (;;) {
    const page = await database.publications
      .where(':id')
      .between(after, [company, Dexie.maxKey], false)
      .limit(PAGE)
      .primaryKeys();
    const last = page.at(-1);
    if (!last) return;
    yield page.map(([, debtor]) => debtor);
    after = last;
  }
}

/** Nothing is known to have been published: all of it is sent again. */
export async function forgetPublications(company: CompanyId): Promise<void> {
  await database.publications.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
}
