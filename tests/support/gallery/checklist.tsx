import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/book/book.css';
import '@/components/checklist/checklist.css';
import { render } from 'preact';
import { ChecklistScreen } from '@/components/checklist/checklist-screen';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { CHECKLISTS } from './checklists';

/** The list of checks with a fixed deal: `?name=contradicted&lang=nl`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const nothing = () => undefined;
const name = query.get('name') as keyof typeof CHECKLISTS | null;
document.documentElement.lang = words.tag;

render(
  <WordsContext.Provider value={words}>
    <main>
      <ChecklistScreen
        {...CHECKLISTS[name ?? 'connected']}
        actions={{ answer: nothing, confirm: nothing, assign: nothing, decide: nothing }}
      />
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
