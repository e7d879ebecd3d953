import { useEffect, useState } from 'preact/hooks';
import { CompanyForm } from '@/components/settings/company-form';
import { useWords } from '@/components/ui/words-context';
import { readCompany } from '@/lib/app/read-company';
import { saveCompany } from '@/lib/app/save-company';
import type { CompanySettings } from '@/lib/domain/company';
import { Step } from './step';

/** What every verdict counts with; kept at once. */
export function CompanyStep() {
  const words = useWords();
  const [company, setCompany] = useState<CompanySettings | null>(null);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    readCompany().then(setCompany);
  }, []);
  const save = async (next: CompanySettings) => {
    setCompany(next);
    await saveCompany(next);
    setSaved(true);
  };
  return (
    <Step id="company" title={words.t('step_company')} text={words.t('company_text')}>
      {company && <CompanyForm company={company} onSave={save} />}
      <p class="dim" role="status">
        {isSaved && words.t('company_saved')}
      </p>
    </Step>
  );
}
