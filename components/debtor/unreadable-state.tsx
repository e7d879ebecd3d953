import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';
import { PageReport } from './page-report';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';

interface UnreadableStateProps {
  /** The page was read and names no customer. */
  readonly isNobody: boolean;
  readonly actions: SidebarActions;
}

/** Honest failure: the page says nothing we can use, so the person looks the customer up. */
export function UnreadableState({ isNobody, actions }: UnreadableStateProps) {
  const words = useWords();
  return (
    <>
      <PanelHead actions={actions} />
      <EmptyState
        icon="search"
        title={words.t(isNobody ? 'nobody_title' : 'unreadable_title')}
        text={words.t(isNobody ? 'nobody_text' : 'unreadable_text')}
      >
        <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} />
      </EmptyState>
      {!isNobody && actions.report && <PageReport onReport={actions.report} />}
    </>
  );
}
