import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyMeant } from '@/lib/domain/company';
import { companyMeant } from '@/lib/matching/company-meant';
import { readCompanies } from './read-companies';

/** The company of ours that a file names as its own, where that is not the one it was read for; null: nothing to say. */
export async function otherCompanyMeant({ about, company }: BookGeneration): Promise<CompanyMeant | null> {
  const { list } = await readCompanies();
  const meant = about ? companyMeant(about, list) : null;
  return meant && meant.company.id !== company ? meant : null;
}
