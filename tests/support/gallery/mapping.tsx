import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/book/book.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { MappingScreen } from '@/components/book/mapping-screen';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { UNKNOWN_TABLE, UNKNOWN_TABLE_PREVIEW } from './unknown-table';

/** The screen that asks what columns hold: `?lang=nl&state=asks`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
const nothing = () => undefined;
const asks = { rows: [], rejections: [], ambiguousDate: '03/04/2026' };
document.documentElement.lang = words.tag;

function Screen() {
  const [fields, setFields] = useState(UNKNOWN_TABLE.guess);
  return (
    <MappingScreen
      fileName="openstaand-2026.csv"
      table={UNKNOWN_TABLE}
      fields={fields}
      preview={query.get('state') === 'asks' ? asks : UNKNOWN_TABLE_PREVIEW}
      onFields={setFields}
      onDateOrder={nothing}
      onRead={nothing}
      onCancel={nothing}
    />
  );
}

render(
  <WordsContext.Provider value={words}>
    <main style={{ padding: '16px', maxWidth: '760px', margin: '0 auto' }}>
      <Screen />
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
