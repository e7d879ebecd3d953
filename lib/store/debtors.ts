import type { Alias, AliasKind, Debtor } from '@/lib/domain/debtor';
import { type CompanyId, type DebtorKey, generationId } from '@/lib/domain/ids';
import { database } from './database';
import { toDebtor } from './debtor-row';
import { encodeLookup } from './lookup';

/** Nobody chooses from more, and each costs a read. */
const MOST_PER_ALIAS = 20;

/** The debtors known by each of these aliases, in the book or not. One indexed read per alias, all in one transaction. */
export async function debtorsByAliases(company: CompanyId, aliases: readonly Alias[]): Promise<Debtor[][]> {
  const found = await database.transaction('r', database.debtors, () =>
    Promise.all(
      aliases.map((alias) =>
        database.debtors.where('lookups').equals(encodeLookup(company, alias)).limit(MOST_PER_ALIAS).toArray(),
      ),
    ),
  );
  return found.map((rows) => rows.map(toDebtor));
}

/** The debtors with these keys that are known; each once. */
export async function debtorsByKeys(keys: readonly DebtorKey[]): Promise<Debtor[]> {
  const rows = await database.debtors.bulkGet([...new Set(keys)]);
  return rows.flatMap((row) => (row ? [toDebtor(row)] : []));
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

/** Of no import: nothing takes it away with one. */
const BORN_HERE = generationId('prospect');

/** Adds somebody whom no source knows; an import that names the same VAT id or register number takes the same debtor. */
export async function addDebtor(company: CompanyId, { key, name, aliases }: Omit<Debtor, 'numbers'>): Promise<void> {
  const lookups = [...new Set(aliases.map((alias) => encodeLookup(company, alias)))];
  await database.debtors.add({ key, company, ...(name !== undefined && { name }), numbers: [], lookups, bornIn: BORN_HERE });
}
