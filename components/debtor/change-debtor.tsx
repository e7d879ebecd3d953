import type { DebtorKey } from '@/lib/domain/ids';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { SearchBox } from './search-box';
import type { SidebarActions } from './sidebar-actions';

interface ChangeButtonProps {
  readonly isChanging: boolean;
  readonly onChange: () => void;
}

/** Opens and shuts the drawer below the head. */
export function ChangeButton({ isChanging, onChange }: ChangeButtonProps) {
  const words = useWords();
  return (
    <Button kind="icon" onClick={onChange} label={words.t('header_change')} isExpanded={isChanging} testId="change-debtor">
      <Icon name="swap" />
    </Button>
  );
}

interface ChangeDebtorProps {
  readonly isLinked: boolean;
  readonly actions: SidebarActions;
  readonly onDone: () => void;
}

/** A wrong match is put right here, once: the choice is remembered. */
export function ChangeDebtor({ isLinked, actions, onDone }: ChangeDebtorProps) {
  const words = useWords();
  const choose = (debtor: DebtorKey) => {
    actions.chooseDebtor(debtor);
    onDone();
  };
  return (
    <div class="drawer">
      <p class="dim">{words.t('change_text')}</p>
      <SearchBox onSearch={actions.search} onChoose={choose} isFocused />
      {isLinked && (
        <Button
          kind="plain"
          onClick={() => {
            actions.forgetLink();
            onDone();
          }}
        >
          {words.t('header_forget')}
        </Button>
      )}
    </div>
  );
}
