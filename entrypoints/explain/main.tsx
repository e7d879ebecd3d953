import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/explain/explain.css';
import '@/components/explain/print.css';
import { render } from 'preact';
import { ExplainPage } from '@/components/explain/explain-page';
import { GoneState } from '@/components/explain/gone-state';
import { WordsContext } from '@/components/ui/words-context';
import { preferredWords } from '@/lib/app/preferred-words';
import { readExplanation } from '@/lib/app/read-explanation';
import type { Explanation } from '@/lib/domain/explanation';
import { loadWords, type Words } from '@/lib/words/words';
import { type PageState, readPageState, writePageState } from './page-state';

const root = document.getElementById('app') as HTMLElement;
let state = readPageState();
// A database that cannot be read has nothing to show either: the page then says how to get it again.
const reading = readExplanation(location.hash.slice(1)).catch(() => null);

function change(chosen: Partial<PageState>): void {
  state = { ...state, ...chosen };
  writePageState(state);
  draw();
}

function paint(words: Words, explanation: Explanation | null): void {
  document.documentElement.lang = words.tag;
  // Names nobody: a title ends up in the browser's history.
  document.title = `${words.t('why_page')} · ${words.t('extension_name')}`;
  render(
    <WordsContext.Provider value={words}>
      {explanation ? (
        <ExplainPage
          explanation={explanation}
          reader={state.reader}
          onReader={(reader) => change({ reader })}
          onLanguage={(language) => change({ language })}
          onPrint={() => window.print()}
        />
      ) : (
        <GoneState />
      )}
    </WordsContext.Provider>,
    root,
  );
}

/** Draws the page for one reader in one language; called again when either is chosen. */
async function draw(): Promise<void> {
  const { language } = state;
  const words = await (language ? loadWords(language) : preferredWords(navigator.languages));
  const explanation = await reading;
  if (language === state.language) paint(words, explanation);
}

draw();
