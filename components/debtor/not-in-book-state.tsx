import type { SidebarView } from '@/lib/domain/view';
import { useWords } from '../ui/words-context';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';
import { Sighted } from './sighted';

interface NotInBookStateProps {
  readonly view: Extract<SidebarView, { state: 'not-in-book' }>;
  readonly actions: SidebarActions;
}

/** No debtor carries this name or number: said, with the book that was looked in, and a way to look by hand. */
export function NotInBookState({ view, actions }: NotInBookStateProps) {
  const words = useWords();
  const { about } = view.book;
  const text = about ? words.t('not_in_book_text', { date: words.format.date(about.asOf) }) : words.t('not_in_book_text_undated');
  return (
    <>
      <PanelHead actions={actions}>
        <Sighted sighting={view.sighting} />
      </PanelHead>
      <div class="question">
        <h2 class="question-title">{words.t('not_in_book_title')}</h2>
        <p class="dim">{text}</p>
      </div>
      <div class="section">
        <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} />
      </div>
    </>
  );
}
