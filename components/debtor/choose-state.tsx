import { useState } from 'preact/hooks';
import type { SidebarView } from '@/lib/domain/view';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { Candidates } from './candidates';
import { PanelHead } from './panel-head';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';
import { Sighted } from './sighted';

type ChooseView = Extract<SidebarView, { state: 'choose' }>;

const WHY = {
  homonyms: 'choose_homonyms',
  conflict: 'choose_conflict',
  'link-changed': 'choose_link_changed',
} as const satisfies Record<ChooseView['because'], string>;

interface ChooseStateProps {
  readonly view: ChooseView;
  readonly actions: SidebarActions;
}

/** Several debtors fit: a choice, never a silent guess; it is remembered. */
export function ChooseState({ view, actions }: ChooseStateProps) {
  const words = useWords();
  // One that fits in part: its number or mail domain is right, its name is another.
  const isOne = view.candidates.length === 1;
  const [isSearching, setSearching] = useState(false);
  return (
    <>
      <PanelHead actions={actions}>
        <Sighted sighting={view.sighting} />
      </PanelHead>
      <div class="question">
        <h2 class="question-title">{words.t(isOne ? 'choose_one_title' : 'choose_title')}</h2>
        <p class="dim">
          {isOne && view.because !== 'link-changed'
            ? words.t('choose_one_text')
            : words.t(WHY[view.because], { count: view.candidates.length })}
        </p>
      </div>
      <div class="section">
        <Candidates candidates={view.candidates} onChoose={actions.chooseDebtor} />
        <div class="choose-other">
          {isSearching ? (
            <SearchBox onSearch={actions.search} onChoose={actions.chooseDebtor} isFocused />
          ) : (
            <Button kind="plain" onClick={() => setSearching(true)}>
              {words.t('choose_other')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
