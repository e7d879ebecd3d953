import type { Alias } from '@/lib/domain/debtor';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';
import { companyPrefix, decodeLookup, encodeLookup, type Lookup } from './lookup';

/** Which of these links a person confirmed, and to which debtor. */
export async function readLinks(company: CompanyId, links: readonly Alias[]): Promise<{ alias: Alias; debtor: DebtorKey }[]> {
  const rows = await database.links.bulkGet(idsOf(company, links));
  return links.flatMap((alias, at) => {
    const row = rows[at];
    return row ? [{ alias, debtor: row.debtor }] : [];
  });
}

/** A link that was there before, to whomever, is replaced. */
export async function saveLinks(company: CompanyId, links: readonly Alias[], debtor: DebtorKey, at: Instant): Promise<void> {
  await database.links.bulkPut(idsOf(company, links).map((id) => ({ id, debtor, at })));
}

export async function deleteLinks(company: CompanyId, links: readonly Alias[]): Promise<void> {
  await database.links.bulkDelete(idsOf(company, links));
}

/** Every link of a company, as its alias is kept. */
export async function linksOfCompany(company: CompanyId, most: number): Promise<{ value: string; debtor: DebtorKey }[]> {
  const rows = await database.links.where('id').startsWith(companyPrefix(company)).limit(most).toArray();
  return rows.map(({ id, debtor }) => ({ value: decodeLookup(id).value, debtor }));
}

const idsOf = (company: CompanyId, links: readonly Alias[]): Lookup[] => links.map((alias) => encodeLookup(company, alias));
