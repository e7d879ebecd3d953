import { type CompanySettings, companyOf } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { readCompanies } from './read-companies';

/** One of our companies as the user set it; without an id, or with one that was removed, the usual one. */
export async function readCompany(id?: CompanyId): Promise<CompanySettings> {
  return companyOf(await readCompanies(), id);
}
