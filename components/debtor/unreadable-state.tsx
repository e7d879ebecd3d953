import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words-context';
import { PageReport } from './page-report';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';

interface UnreadableStateProps {
  readonly because: 'nobody' | 'taught-lost' | null;
  readonly actions: SidebarActions;
}

const TITLE = { nobody: 'nobody_title', 'taught-lost': 'taught_lost_title', unreadable: 'unreadable_title' } as const;
const TEXT = { nobody: 'nobody_text', 'taught-lost': 'taught_lost_text', unreadable: 'unreadable_text' } as const;

/** Honest failure: the page says nothing we can use, so the person looks the customer up. */
export function UnreadableState({ because, actions }: UnreadableStateProps) {
  const words = useWords();
  return (
    <>
      <PanelHead actions={actions} />
      <EmptyState icon="search" title={words.t(TITLE[because ?? 'unreadable'])} text={words.t(TEXT[because ?? 'unreadable'])}>
        {because === 'taught-lost' && actions.teachAgain && (
          <div class="taught-again">
            <Button kind="primary" onClick={actions.teachAgain} testId="teach-again">
              {words.t('taught_again')}
            </Button>
          </div>
        )}
        <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} />
      </EmptyState>
      {because === null && actions.report && <PageReport onReport={actions.report} />}
    </>
  );
}
