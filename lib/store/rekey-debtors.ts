import { Dexie } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import { foldAgain, type Projecting } from './events';
import { companyPrefix } from './lookup';

/** One legal entity under two keys. */
export interface Rekeying {
  readonly from: DebtorRow;
  /** As whom everybody knows it. */
  readonly to: DebtorRow;
}

const TABLES = () => {
  const { debtors, debtorChanges, links, answers, allocations, events, records, formers } = database;
  return [debtors, debtorChanges, links, answers, allocations, events, records, formers];
};

/**
 * Gives debtors the keys that everybody knows them by, with all that is kept of them here, all of it or nothing. What was recorded keeps the
 * key that it was recorded under, and is folded with the rest (`eventsOf`).
 */
export function rekeyDebtors(company: CompanyId, all: readonly Rekeying[], projecting: Projecting): Promise<void> {
  const keys = new Map(all.map(({ from, to }) => [from.key, to.key]));
  return database.transaction('rw', TABLES(), async () => {
    for (const each of all) await joinRows(each);
    await moveChanges(keys);
    await database.links
      .where('id')
      .startsWith(companyPrefix(company))
      .modify((row, ref) => {
        ref.value = { ...row, debtor: keys.get(row.debtor) ?? row.debtor };
      });
    for (const [from, to] of keys) await moveKept(company, from, to);
    await moveRecorded(company, keys, projecting);
  });
}

async function joinRows({ from, to }: Rekeying): Promise<void> {
  const known = (await database.debtors.get(to.key)) ?? to;
  const joined = (of: (row: DebtorRow) => readonly string[]) => [...new Set([...of(known), ...of(to), ...of(from)])];
  await database.debtors.put({
    ...known,
    bornIn: from.bornIn,
    numbers: joined((row) => row.numbers),
    lookups: joined((row) => row.lookups),
  });
  await database.debtors.delete(from.key);
}

/** An import that waits for confirmation knows them by the old keys. */
async function moveChanges(keys: ReadonlyMap<DebtorKey, DebtorKey>): Promise<void> {
  const rows = await database.debtorChanges.filter(({ debtor }) => keys.has(debtor.key)).toArray();
  await database.debtorChanges.bulkDelete(rows.map(({ generation, debtor }) => [generation, debtor.key]));
  const moved = rows.map((row) => ({ ...row, debtor: { ...row.debtor, key: keys.get(row.debtor.key) ?? row.debtor.key } }));
  await database.debtorChanges.bulkPut(moved);
}

async function moveKept(company: CompanyId, from: DebtorKey, to: DebtorKey): Promise<void> {
  const { answers, allocations } = database;
  const answer = await answers.get(from);
  if (answer && !(await answers.get(to))) await answers.put({ ...answer, debtor: to });
  await answers.delete(from);
  const paid = allocations.where(':id').between([company, from], [company, from, Dexie.maxKey]);
  const rows = await paid.toArray();
  await paid.delete();
  await allocations.bulkPut(rows.map((row) => ({ ...row, debtor: to })));
}

async function moveRecorded(company: CompanyId, keys: ReadonlyMap<DebtorKey, DebtorKey>, projecting: Projecting): Promise<void> {
  const { records, formers } = database;
  const recorded = (await records.bulkGet([...keys.keys()])).flatMap((row) => row?.subject ?? []);
  const before = await formers
    .where('debtor')
    .anyOf([...keys.keys()])
    .toArray();
  await formers.bulkPut(before.map((row) => ({ ...row, debtor: keys.get(row.debtor) ?? row.debtor })));
  await formers.bulkPut([...keys].map(([former, debtor]) => ({ former, debtor })));
  await records.bulkDelete(recorded);
  await foldAgain(company, recorded, projecting);
}
