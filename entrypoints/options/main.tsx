import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import './options.css';
import { render } from 'preact';
import { WordsContext } from '@/components/ui/words-context';
import { preferredWords } from '@/lib/app/preferred-words';
import { Options } from './options';

const root = document.getElementById('app') as HTMLElement;

/** Draws the whole screen in the language that is set; called again when another one is chosen. */
async function draw(): Promise<void> {
  const words = await preferredWords(navigator.languages);
  document.documentElement.lang = words.tag;
  document.title = words.t('options_title');
  render(
    <WordsContext.Provider value={words}>
      <Options onLanguage={draw} />
    </WordsContext.Provider>,
    root,
  );
  // Only once there is something to scroll to.
  document.getElementById(location.hash.slice(1).split('/')[0] ?? '')?.scrollIntoView();
}

draw();
