import { type Companies, type CompanySettings, companyOf } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { pageCompanies } from '@/lib/platform/preferences';
import { readCompanies } from './read-companies';

/** Which company a page is about, and our others. */
export interface PageCompanies {
  readonly company: CompanySettings;
  readonly others: readonly CompanySettings[];
  readonly all: Companies;
}

/**
 * The company that was chosen for the pages of an origin, else the usual one.
 * @param picked one that a person looks at now, whatever was chosen for the origin.
 */
export async function companiesForPage(origin: string, picked?: CompanyId): Promise<PageCompanies> {
  const [all, byOrigin] = await Promise.all([readCompanies(), pageCompanies.getValue()]);
  const company = companyOf(all, picked ?? (Object.hasOwn(byOrigin, origin) ? byOrigin[origin] : undefined));
  return { company, others: all.list.filter(({ id }) => id !== company.id), all };
}
