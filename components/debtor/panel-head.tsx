import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import type { SidebarActions } from './sidebar-actions';

interface PanelHeadProps {
  readonly actions: Pick<SidebarActions, 'openSettings' | 'collapse'>;
  /** Who this is about; without it the panel shows its own name. */
  readonly children?: ComponentChildren;
  /** Buttons of this state, before the panel's own. */
  readonly extra?: ComponentChildren;
}

/** The top of the panel, the same in every state: who, and the panel's own buttons. */
export function PanelHead({ actions, children, extra }: PanelHeadProps) {
  const words = useWords();
  return (
    <header class="head">
      <div class="head-who">{children ?? <span class="brand">{words.t('extension_name')}</span>}</div>
      {extra}
      <Button kind="icon" onClick={actions.openSettings} label={words.t('header_settings')} testId="settings">
        <Icon name="settings" />
      </Button>
      {actions.collapse && (
        <Button kind="icon" onClick={actions.collapse} label={words.t('collapse')} testId="collapse" isExpanded>
          <Icon name="collapse" />
        </Button>
      )}
    </header>
  );
}
