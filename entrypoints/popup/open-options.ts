import type { CompanyId } from '@/lib/domain/ids';
import { deskCompany } from '@/lib/platform/preferences';
import { openOwnPage } from '@/lib/platform/tabs';

/** Opens the set-up screen in a tab, for a company where one is meant, and closes the popup, which would stay in front of it in some browsers. */
export async function openOptions(anchor: '' | '#book' | '#sites', company?: CompanyId): Promise<void> {
  if (company) await deskCompany.setValue(company);
  await openOwnPage(`/options.html${anchor}`);
  window.close();
}
