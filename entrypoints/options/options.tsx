import { CompanySelect } from '@/components/company/company-select';
import { useWords } from '@/components/ui/words-context';
import { BookStep } from './book-step';
import { CompanyStep } from './company-step';
import { ConnectionsStep } from './connections-step';
import { PolicyStep } from './policy-step';
import { RatesStep } from './rates-step';
import { SitesStep } from './sites-step';
import { TeamStep } from './team-step';
import { type DeskStart, useDeskCompany } from './use-desk-company';
import { UseStep } from './use-step';
import { WhoStep } from './who-step';

interface OptionsProps {
  readonly start: DeskStart;
  readonly onLanguage: () => void;
}

/** Everything to set up, on one screen: two steps to the first verdict, then what can be changed later. */
export function Options({ start, onLanguage }: OptionsProps) {
  const words = useWords();
  const desk = useDeskCompany(start);
  const { companies, company, choose } = desk;
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <div>
          <h1>{words.t('options_title')}</h1>
          <p class="dim">{words.t('options_intro')}</p>
        </div>
      </header>
      {companies.list.length > 1 && (
        <CompanySelect
          label={words.t('company_desk')}
          companies={companies.list}
          chosen={company.id}
          onChoose={choose}
          testId="desk-company"
        />
      )}
      <SitesStep companies={companies} />
      <BookStep desk={desk} />
      <ConnectionsStep desk={desk} />
      <RatesStep timeZone={company.timeZone} />
      <CompanyStep companies={companies} />
      <PolicyStep desk={desk} />
      <TeamStep />
      <WhoStep />
      <UseStep onLanguage={onLanguage} />
    </main>
  );
}
