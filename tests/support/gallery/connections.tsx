import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/figures.css';
import '@/components/book/book.css';
import '@/components/connections/connections.css';
import '@/entrypoints/options/options.css';
import { render } from 'preact';
import { ConnectionList } from '@/components/connections/connection-list';
import { SourceForm } from '@/components/connections/source-form';
import { RatesCard } from '@/components/rates/rates-card';
import { TakenRatesNotes } from '@/components/rates/taken-rates-notes';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { NOW } from './assessments';
import { CHOICES, CONNECTING, CONNECTIONS } from './connections';
import { RATES, TAKEN_RATES } from './rates';

/** The connected systems and every face of the form: `?lang=nl`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;

render(
  <WordsContext.Provider value={words}>
    <main class="page">
      <section class="step">
        <ConnectionList
          connections={CONNECTIONS}
          now={NOW}
          running={[]}
          notSignedIn={new Map()}
          refresh={nothing}
          remove={nothing}
          signIn={nothing}
        />
      </section>
      <section class="step" data-name="rates">
        <TakenRatesNotes taken={TAKEN_RATES} />
        {RATES.map((rates, at) => (
          <RatesCard
            key={at}
            rates={rates}
            now={NOW}
            timeZone="Europe/Amsterdam"
            isRunning={false}
            onAsk={nothing}
            onForget={nothing}
          />
        ))}
      </section>
      {Object.entries(CONNECTING).map(([name, state]) => (
        <section key={name} class="step" data-name={name}>
          <SourceForm
            sources={name === 'testing' ? CHOICES.toReversed() : CHOICES}
            state={state}
            redirectUrl="https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/"
            onTest={nothing}
            onConnect={nothing}
            onCancel={nothing}
            onChange={nothing}
          />
        </section>
      ))}
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-name="idle"] [data-testid="source-connect"]'))
  button.click();
document.querySelector<HTMLButtonElement>('[data-testid="connection-remove"]')?.click();
document.documentElement.dataset.ready = 'yes';
