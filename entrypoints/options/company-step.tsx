import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import type { Companies } from '@/lib/domain/company';
import { Step } from './step';

interface CompanyStepProps {
  readonly companies: Companies;
}

/** What every verdict counts with, for each of our companies. The form is loaded once the page is there: nobody waits for it. */
export function CompanyStep({ companies }: CompanyStepProps) {
  const words = useWords();
  const [Desk, setDesk] = useState<FunctionComponent<CompanyStepProps> | null>(null);
  useEffect(() => {
    import('./company-desk').then(({ CompanyDesk }) => setDesk(() => CompanyDesk));
  }, []);
  return (
    <Step id="company" title={words.t('step_company')} text={words.t('company_text')}>
      {Desk && <Desk companies={companies} />}
    </Step>
  );
}
