import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';

/** Honest failure: the page says nothing we can read, so the person looks the customer up. */
export function UnreadableState({ actions }: { readonly actions: SidebarActions }) {
  const words = useWords();
  return (
    <>
      <PanelHead actions={actions} />
      <EmptyState icon="search" title={words.t('unreadable_title')} text={words.t('unreadable_text')}>
        <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} />
      </EmptyState>
    </>
  );
}
