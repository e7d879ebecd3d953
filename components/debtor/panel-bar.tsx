import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';

interface PanelBarProps {
  readonly canCollapse: boolean;
  readonly onSettings: () => void;
  readonly onCollapse: () => void;
}

/** The panel's own buttons, the same in every state. */
export function PanelBar({ canCollapse, onSettings, onCollapse }: PanelBarProps) {
  const words = useWords();
  return (
    <div class="panel-bar">
      <span class="brand">{words.t('extension_name')}</span>
      <Button kind="icon" onClick={onSettings} label={words.t('header_settings')} testId="settings">
        <Icon name="settings" />
      </Button>
      {canCollapse && (
        <Button kind="icon" onClick={onCollapse} label={words.t('collapse')} testId="collapse" isExpanded>
          <Icon name="collapse" />
        </Button>
      )}
    </div>
  );
}
