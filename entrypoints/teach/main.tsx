import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/teach/teach.css';
import { render } from 'preact';
import { TeachView } from '@/components/teach/teach-view';
import { WordsContext } from '@/components/ui/words-context';
import { preferredWords } from '@/lib/app/preferred-words';
import { sendToWorker } from '@/lib/platform/messages';
import { awaitHandover } from '../sidebar/await-handover';
import { createTeacher } from './teacher';

/**
 * What covers a page while somebody points in it. Like the panel it believes nothing before the worker confirmed that our own script put it
 * here, in this tab.
 */
const nonce = location.hash.slice(1);
const handover = awaitHandover(window, nonce);
const words = await preferredWords(navigator.languages);
document.documentElement.lang = words.tag;
document.title = words.t('teach_start');

const teacher = createTeacher((screen) =>
  render(
    <WordsContext.Provider value={words}>
      <TeachView screen={screen} actions={teacher.actions} />
    </WordsContext.Provider>,
    document.getElementById('app') as HTMLElement,
  ),
);
// When the key is let go: by then the page gets nothing of it.
window.addEventListener('keyup', ({ key }) => key === 'Escape' && teacher.actions.close());
// A page may frame this address too: it then stands empty.
if (window.parent !== window) {
  const port = await handover;
  const answer = await sendToWorker('teach.confirm', { nonce });
  if (answer?.ok) teacher.attach(port);
  else teacher.refuse(port);
}
