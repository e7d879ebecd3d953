import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import '@/entrypoints/options/options.css';
import '@/components/policy/policy.css';
import { render } from 'preact';
import { PolicyPage } from '@/components/policy/policy-page';
import { POLICY_TABS } from '@/components/policy/policy-screen';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { NO_POLICY_ACTIONS, policyScreen } from './policy-screen';

/** The page of the policy with fixed data: `?lang=nl&tab=collection&draft=yes`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const tab = POLICY_TABS.find((each) => each === query.get('tab')) ?? 'overview';
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;

render(
  <WordsContext.Provider value={words}>
    <PolicyPage screen={policyScreen(tab, query.has('draft'))} actions={NO_POLICY_ACTIONS} />
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
for (const topic of document.querySelectorAll('details')) topic.open = true;
document.documentElement.dataset.ready = 'yes';
