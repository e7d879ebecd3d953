import type { CompanySettings } from '@/lib/domain/company';
import { newCompanyId } from '@/lib/platform/ids';
import { blankCompany, writeStoredCompanies } from '@/lib/platform/stored-companies';
import { readCompanies } from './read-companies';

/** Adds a company without books, in euros and Amsterdam time until somebody says otherwise. */
export async function addCompany(name: string): Promise<CompanySettings> {
  const { list, usual } = await readCompanies();
  const added = blankCompany(newCompanyId(), name);
  await writeStoredCompanies({ list: [...list, added], usual });
  return added;
}
