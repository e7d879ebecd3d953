import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/teach/teach.css';
import './gallery.css';
import './over-pages.css';
import { render } from 'preact';
import { TeachView } from '@/components/teach/teach-view';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { NO_TEACH_ACTIONS, TEACHING } from './taught';

/** Every face of pointing in a page: `?lang=nl&width=360`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;

render(
  <WordsContext.Provider value={words}>
    {Object.entries(TEACHING).map(([name, screen]) => (
      <div key={name} class="frame host-page" style={{ width: `${width}px` }} data-name={name}>
        <p>{screen.spot?.text ?? 'Offerte 2041'}</p>
        <TeachView screen={screen} actions={NO_TEACH_ACTIONS} />
      </div>
    ))}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
