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

type Keys = ReadonlyMap<DebtorKey, DebtorKey>;

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
    await joinRows(all);
    await moveChanges(keys);
    await moveKept(company, keys);
    await moveRecorded(company, keys, projecting);
  });
}

async function joinRows(all: readonly Rekeying[]): Promise<void> {
  const known = await database.debtors.bulkGet(all.map(({ to }) => to.key));
  const joined = new Map<DebtorKey, DebtorRow>();
  for (const [at, { from, to }] of all.entries()) {
    const before = joined.get(to.key) ?? known[at] ?? to;
    const both = (of: (row: DebtorRow) => readonly string[]) => [...new Set([...of(before), ...of(to), ...of(from)])];
    joined.set(to.key, {
      ...before,
      bornIn: from.bornIn,
      numbers: both(({ numbers }) => numbers),
      lookups: both(({ lookups }) => lookups),
    });
  }
  await database.debtors.bulkPut([...joined.values()]);
  await database.debtors.bulkDelete(all.map(({ from }) => from.key));
}

/** An import that waits for confirmation knows them by the old keys. */
async function moveChanges(keys: Keys): Promise<void> {
  const rows = await database.debtorChanges.filter(({ debtor }) => keys.has(debtor.key)).toArray();
  await database.debtorChanges.bulkDelete(rows.map(({ generation, debtor }) => [generation, debtor.key]));
  const moved = rows.map((row) => ({ ...row, debtor: { ...row.debtor, key: keys.get(row.debtor.key) ?? row.debtor.key } }));
  await database.debtorChanges.bulkPut(moved);
}

/** Links, answers, and what the bank paid. */
async function moveKept(company: CompanyId, keys: Keys): Promise<void> {
  const { links, answers, allocations } = database;
  const moved = <T extends { readonly debtor: DebtorKey }>(row: T): T => ({ ...row, debtor: keys.get(row.debtor) ?? row.debtor });
  const linked = links.where('id').startsWith(companyPrefix(company));
  await links.bulkPut((await linked.toArray()).filter(({ debtor }) => keys.has(debtor)).map(moved));
  const told = (await answers.bulkGet([...keys.keys()])).filter((row) => row !== undefined);
  const known = await answers.bulkGet(told.map(({ debtor }) => keys.get(debtor) ?? debtor));
  await answers.bulkPut(told.filter((_, at) => known[at] === undefined).map(moved));
  await answers.bulkDelete(told.map(({ debtor }) => debtor));
  const paid = await allocations
    .where(':id')
    .between([company], [company, Dexie.maxKey])
    .filter(({ debtor }) => keys.has(debtor))
    .toArray();
  await allocations.bulkDelete(paid.map(({ debtor, entry }) => [company, debtor, entry]));
  await allocations.bulkPut(paid.map(moved));
}

async function moveRecorded(company: CompanyId, keys: Keys, projecting: Projecting): Promise<void> {
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
