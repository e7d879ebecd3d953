import type { CompanySettings } from '@/lib/domain/company';
import { writeStoredCompanies } from '@/lib/platform/stored-companies';
import { readCompanies } from './read-companies';

/** Keeps what was changed of a company; of one that was removed meanwhile nothing. */
export async function saveCompany(company: CompanySettings): Promise<void> {
  const { list, usual } = await readCompanies();
  const [first, ...others] = list;
  const changed = (each: CompanySettings) => (each.id === company.id ? company : each);
  await writeStoredCompanies({ list: [changed(first), ...others.map(changed)], usual });
}
