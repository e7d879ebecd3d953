import type { CompanySettings } from '@/lib/domain/company';
import { companySettings } from '@/lib/platform/settings';

export async function saveCompany(settings: CompanySettings): Promise<void> {
  await companySettings.setValue(settings);
}
