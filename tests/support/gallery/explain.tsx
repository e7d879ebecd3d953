import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/explain/explain.css';
import '@/components/explain/print.css';
import { render } from 'preact';
import { ExplainPage } from '@/components/explain/explain-page';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { EXPLANATIONS, LATE } from './explanations';

/** The page that explains, with a fixed assessment: `?name=late&lang=nl&reader=us`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const nothing = () => undefined;
document.documentElement.lang = words.tag;

render(
  <WordsContext.Provider value={words}>
    <ExplainPage
      explanation={EXPLANATIONS[query.get('name') ?? ''] ?? LATE}
      reader={query.get('reader') === 'us' ? 'us' : 'customer'}
      onReader={nothing}
      onLanguage={nothing}
      onPrint={nothing}
    />
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
