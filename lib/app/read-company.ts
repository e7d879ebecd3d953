import type { CompanySettings } from '@/lib/domain/company';
import { companySettings } from '@/lib/platform/settings';

/** The company as the user set it; before that a Dutch company in euros of which it is not known whether it is an SME. */
export function readCompany(): Promise<CompanySettings> {
  return companySettings.getValue();
}
