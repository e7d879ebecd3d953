import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/marks/marks.css';
import './gallery.css';
import './over-pages.css';
import { render } from 'preact';
import { ListMarks } from '@/components/marks/list-marks';
import { WordsContext } from '@/components/ui/words-context';
import type { Mark } from '@/lib/domain/mark';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';

/** Marks over a list, with and without their words, over a light page and a dark one: `?lang=nl&width=360`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;

const MARKS: readonly Mark[] = ['accept', 'refer', 'reject', 'blocked', 'several'];
const ROW = 36;
const names = MARKS.map((mark, at) => ({ name: `Klant ${at + 1} B.V.`, mark }));
const seen = MARKS.map((mark, row) => ({ row, x: 96, y: ROW * row + ROW / 2, mark }));

const List = ({ hasWords, isDark }: { readonly hasWords: boolean; readonly isDark: boolean }) => (
  <div class={`frame host-page${isDark ? ' is-dark' : ''}`} style={{ width: `${width}px`, height: `${ROW * 5 + 10}px` }}>
    <table>
      <tbody>
        {names.map(({ name }) => (
          <tr key={name} style={{ height: `${ROW}px` }}>
            <td style={{ width: '62%' }}>{name}</td>
            <td>€ 1.250,00</td>
          </tr>
        ))}
      </tbody>
    </table>
    <ListMarks names={names} seen={seen} hasWords={hasWords} />
  </div>
);

render(
  <WordsContext.Provider value={words}>
    <List hasWords={true} isDark={false} />
    <List hasWords={true} isDark={true} />
    <List hasWords={false} isDark={false} />
    <List hasWords={false} isDark={true} />
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
document.documentElement.dataset.ready = 'yes';
