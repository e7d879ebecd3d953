import { useEffect, useState } from 'preact/hooks';
import { CompanyList } from '@/components/company/company-list';
import { useWords } from '@/components/ui/words-context';
import { addCompany } from '@/lib/app/add-company';
import { countHoldings } from '@/lib/app/count-holdings';
import { makeUsualCompany } from '@/lib/app/make-usual-company';
import { removeCompany } from '@/lib/app/remove-company';
import { saveCompany } from '@/lib/app/save-company';
import { watchCompanies } from '@/lib/app/watch-companies';
import type { Companies, CompanySettings } from '@/lib/domain/company';
import type { HoldingsById } from '@/lib/domain/company-holdings';

/** Our companies with what each holds; whatever is told of one is kept at once. */
export function CompanyDesk({ companies }: { readonly companies: Companies }) {
  const words = useWords();
  const [holdings, setHoldings] = useState<HoldingsById>(new Map());
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    const count = () => countHoldings().then(setHoldings);
    count();
    return watchCompanies(count);
  }, []);
  const save = async (next: CompanySettings) => {
    await saveCompany(next);
    setSaved(true);
  };
  return (
    <>
      <CompanyList
        companies={companies}
        holdings={holdings}
        add={addCompany}
        save={save}
        makeUsual={({ id }) => makeUsualCompany(id)}
        remove={({ id }) => removeCompany(id)}
      />
      <p class="dim" role="status">
        {isSaved && words.t('company_saved')}
      </p>
    </>
  );
}
