import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/marks/marks.css';
import { render } from 'preact';
import { ListMarks } from '@/components/marks/list-marks';
import { WordsContext } from '@/components/ui/words-context';
import { preferredWords } from '@/lib/app/preferred-words';
import { sendToWorker } from '@/lib/platform/messages';
import { awaitHandover } from '../sidebar/await-handover';
import { createMarker, hasRoom } from './marker';

/**
 * What lies over a list. Like the panel it believes nothing before the worker confirmed that our own script put it here, in this tab; and
 * nothing in it can be clicked.
 */
const nonce = location.hash.slice(1);
const handover = awaitHandover(window, nonce);
const words = await preferredWords(navigator.languages);
document.documentElement.lang = words.tag;
document.title = words.t('marks_title');

const marker = createMarker(({ names, seen, room }) =>
  render(
    <WordsContext.Provider value={words}>
      <ListMarks names={names} seen={seen} hasWords={hasRoom(seen, room, words)} />
    </WordsContext.Provider>,
    document.getElementById('app') as HTMLElement,
  ),
);
// A page may frame this address too: it then stands empty.
if (window.parent !== window) {
  const port = await handover;
  if ((await sendToWorker('marks.confirm', { nonce }))?.ok) marker.attach(port);
}
