import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/company/company.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import '@/components/checklist/checklist.css';
import '@/components/decision/decision.css';
import '@/components/record/flags.css';
import '@/components/record/record.css';
import './popup.css';
import { render } from 'preact';
import { WordsContext } from '@/components/ui/words-context';
import { keepTeam } from '@/lib/app/keep-team';
import { preferredWords } from '@/lib/app/preferred-words';
import { Popup } from './popup';

const words = await preferredWords(navigator.languages);
document.documentElement.lang = words.tag;
render(
  <WordsContext.Provider value={words}>
    <Popup />
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
keepTeam();
