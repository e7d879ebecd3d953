import type { CompanyId } from '@/lib/domain/ids';
import { database, type LinkRow } from './database';

export type Link = Omit<LinkRow, 'id'>;

const idOf = (company: CompanyId, value: string) => `${company}|${value}`;

/** @param value that of the alias of kind `link` (lib/matching). */
export async function readLink(company: CompanyId, value: string): Promise<Link | null> {
  return (await database.links.get(idOf(company, value))) ?? null;
}

export async function saveLink(company: CompanyId, value: string, link: Link): Promise<void> {
  await database.links.put({ id: idOf(company, value), ...link });
}

export async function deleteLink(company: CompanyId, value: string): Promise<void> {
  await database.links.delete(idOf(company, value));
}
