import type { CompanyId } from '@/lib/domain/ids';
import { writeStoredCompanies } from '@/lib/platform/stored-companies';
import { readCompanies } from './read-companies';

/** From now on this company is meant wherever nobody chose another. */
export async function makeUsualCompany(id: CompanyId): Promise<void> {
  const companies = await readCompanies();
  if (companies.list.some((each) => each.id === id)) await writeStoredCompanies({ ...companies, usual: id });
}
