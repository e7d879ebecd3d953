import type { CompanySettings } from '@/lib/domain/company';

/** What each page of the desk is given. */
export interface DeskPageProps {
  readonly company: CompanySettings;
  /** What follows the page's word in the address. */
  readonly id?: string | undefined;
}
