import { useEffect, useState } from 'preact/hooks';
import { companyName } from '@/components/company/company-name';
import { useWords } from '@/components/ui/words-context';
import { readCompanies } from '@/lib/app/read-companies';
import { type Companies, type CompanySettings, companyOf } from '@/lib/domain/company';
import type { CompanyId } from '@/lib/domain/ids';
import { deskCompany } from '@/lib/platform/preferences';
import { watchStoredCompanies } from '@/lib/platform/stored-companies';

/** Our companies, and the one that the set-up screen is about: books, connections and policy are those of one at a time. */
export interface Desk {
  readonly companies: Companies;
  readonly company: CompanySettings;
  /** What it is called; null where we have one company only, and nobody has to be told. */
  readonly name: string | null;
  readonly choose: (company: CompanyId) => void;
}

export interface DeskStart {
  readonly companies: Companies;
  readonly chosen: CompanyId | null;
}

/** Read before anything is drawn, so that the page can go to a part of itself at once. */
export async function readDesk(): Promise<DeskStart> {
  const [companies, chosen] = await Promise.all([readCompanies(), deskCompany.getValue()]);
  return { companies, chosen };
}

export function useDeskCompany(start: DeskStart): Desk {
  const words = useWords();
  const [companies, setCompanies] = useState(start.companies);
  const [chosen, setChosen] = useState(start.chosen);
  useEffect(() => watchStoredCompanies(setCompanies), []);
  // The panel may ask for the books of another company while this page is open.
  useEffect(() => deskCompany.watch(setChosen), []);
  const company = companyOf(companies, chosen ?? undefined);
  return {
    companies,
    company,
    name: companies.list.length > 1 ? companyName(company, words) : null,
    choose: (next) => {
      setChosen(next);
      deskCompany.setValue(next);
    },
  };
}
