import { useEffect, useState } from 'preact/hooks';
import { readCompany } from '@/lib/app/read-company';
import type { CompanySettings } from '@/lib/domain/company';
import { watchStoredCompanies } from '@/lib/platform/stored-companies';

/** One of our companies as it is set now, also when it is changed beside what is on screen. */
export function useCompany(given: CompanySettings): CompanySettings {
  const [company, setCompany] = useState(given);
  useEffect(() => {
    setCompany(given);
    return watchStoredCompanies(() => readCompany(given.id).then(setCompany));
  }, [given]);
  return company;
}
