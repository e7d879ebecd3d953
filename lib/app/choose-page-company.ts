import type { CompanyId } from '@/lib/domain/ids';
import { pageCompanies } from '@/lib/platform/preferences';

/** From now on the pages of this origin are about this company. */
export async function choosePageCompany(origin: string, company: CompanyId): Promise<void> {
  await pageCompanies.setValue({ ...(await pageCompanies.getValue()), [origin]: company });
}
