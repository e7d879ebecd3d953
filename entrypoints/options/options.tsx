import { useWords } from '@/components/ui/words-context';
import { BookStep } from './book-step';
import { CompanyStep } from './company-step';
import { ConnectionsStep } from './connections-step';
import { PolicyStep } from './policy-step';
import { SitesStep } from './sites-step';
import { UseStep } from './use-step';

/** Everything to set up, on one screen: two steps to the first verdict, then what can be changed later. */
export function Options({ onLanguage }: { readonly onLanguage: () => void }) {
  const words = useWords();
  return (
    <main class="page">
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <div>
          <h1>{words.t('options_title')}</h1>
          <p class="dim">{words.t('options_intro')}</p>
        </div>
      </header>
      <SitesStep />
      <BookStep />
      <ConnectionsStep />
      <CompanyStep />
      <PolicyStep />
      <UseStep onLanguage={onLanguage} />
    </main>
  );
}
