import type { CompanyId } from '@/lib/domain/ids';
import { deskCompany, pageCompanies, policyDraft } from '@/lib/platform/preferences';
import { writeStoredCompanies } from '@/lib/platform/stored-companies';
import { sweepPositions } from '@/lib/store/clean-up';
import { listConnections } from '@/lib/store/connections';
import { deleteCompany } from '@/lib/store/delete-company';
import { withImportLock } from '@/lib/store/import-lock';
import { readCompanies } from './read-companies';
import { removeConnection } from './remove-connection';

/**
 * Removes a company with all that is kept of it: books, connections, policy, and what people recorded. Pages that were about it are about
 * the usual one again.
 * @returns false, with the company still there, while books are being read or written, and for the usual one.
 */
export async function removeCompany(id: CompanyId): Promise<boolean> {
  const { usual } = await readCompanies();
  if (id === usual) return false;
  for (const connection of await listConnections(id)) await removeConnection(connection);
  if ((await withImportLock(() => deleteCompany(id))) === 'busy') return false;
  await forget(id);
  await sweepPositions();
  return true;
}

async function forget(id: CompanyId): Promise<void> {
  await policyDraft(id).removeValue();
  const pages = Object.entries(await pageCompanies.getValue()).filter(([, company]) => company !== id);
  await pageCompanies.setValue(Object.fromEntries(pages));
  if ((await deskCompany.getValue()) === id) await deskCompany.setValue(null);
  const { list, usual } = await readCompanies();
  const [first, ...others] = list.filter((each) => each.id !== id);
  if (first) await writeStoredCompanies({ list: [first, ...others], usual });
}
