import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import '@/components/company/company.css';
import './options.css';
import { render } from 'preact';
import { WordsContext } from '@/components/ui/words-context';
import { keepTeam } from '@/lib/app/keep-team';
import { preferredWords } from '@/lib/app/preferred-words';
import { Options } from './options';
import { type DeskStart, readDesk } from './use-desk-company';

const root = document.getElementById('app') as HTMLElement;

/** The policy engine and its editor are loaded by whoever opens them. */
async function policyDesk(place: string, start: DeskStart) {
  const { PolicyDesk } = await import('./policy/policy-desk');
  return <PolicyDesk place={place} start={start} />;
}

/** Draws the screen of the address in the language that is set; called again when either becomes another. */
async function draw(): Promise<void> {
  const [words, start] = await Promise.all([preferredWords(navigator.languages), readDesk()]);
  const [anchor = '', place = ''] = location.hash.slice(1).split('/');
  const isPolicy = anchor === 'policy';
  const screen = isPolicy ? await policyDesk(place, start) : <Options start={start} onLanguage={draw} />;
  document.documentElement.lang = words.tag;
  document.title = words.t(isPolicy ? 'policy_title' : 'options_title');
  render(<WordsContext.Provider value={words}>{screen}</WordsContext.Provider>, root);
  // Only once there is something to scroll to.
  if (!isPolicy) document.getElementById(anchor)?.scrollIntoView();
}

window.addEventListener('hashchange', draw);
draw();
keepTeam();
