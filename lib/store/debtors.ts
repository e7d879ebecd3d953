import type { Alias, AliasKind, Debtor } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { database } from './database';
import { toDebtor } from './debtor-row';
import { encodeLookup } from './lookup';

/** More debtors than this behind one alias say nothing about which one is meant. */
const MOST_PER_ALIAS = 50;

/** Debtors known by any of these aliases, each once; in the book or not. One indexed read per alias, all in one transaction. */
export async function debtorsByAliases(company: CompanyId, aliases: readonly Alias[]): Promise<Debtor[]> {
  const found = await database.transaction('r', database.debtors, () =>
    Promise.all(
      aliases.map((alias) =>
        database.debtors.where('lookups').equals(encodeLookup(company, alias)).limit(MOST_PER_ALIAS).toArray(),
      ),
    ),
  );
  return [...new Map(found.flat().map((row) => [row.key, toDebtor(row)])).values()];
}

export async function debtorByKey(key: DebtorKey): Promise<Debtor | null> {
  const row = await database.debtors.get(key);
  return row ? toDebtor(row) : null;
}

/** Debtors with an alias of this kind that starts with `prefix`, in the order of that alias. */
export async function debtorsByPrefix(
  company: CompanyId,
  kind: AliasKind,
  prefix: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<Debtor[]> {
  const rows = await database.debtors
    .where('lookups')
    .startsWith(encodeLookup(company, { kind, value: prefix }))
    .offset(page.offset)
    .limit(page.limit)
    .toArray();
  return rows.map(toDebtor);
}
