import type { Companies } from '@/lib/domain/company';
import { readStoredCompanies } from '@/lib/platform/stored-companies';

/** All our companies as the user set them; before that one Dutch company in euros of which it is not known whether it is an SME. */
export const readCompanies = (): Promise<Companies> => readStoredCompanies();
