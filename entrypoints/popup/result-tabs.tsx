import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import type { MessageKey } from '@/lib/words/catalogue';

export const RESULT_TABS = ['list', 'stand', 'decision'] as const;
export type ResultTab = (typeof RESULT_TABS)[number];

const TITLES: Readonly<Record<ResultTab, MessageKey>> = { list: 'popup_list', stand: 'popup_stand', decision: 'part_decision' };

interface ResultTabsProps {
  /** Null: there is nobody to show more of. */
  readonly shown: ResultTab | null;
  readonly onShow: (tab: ResultTab) => void;
  readonly onBack: () => void;
  readonly onFlag: () => void;
}

/** The way back, and what may be seen of the customer that was found. */
export function ResultTabs({ shown, onShow, onBack, onFlag }: ResultTabsProps) {
  const words = useWords();
  return (
    <nav class="popup-back" aria-label={words.t('desk_parts')}>
      <Button kind="plain" onClick={onBack} testId="popup-back">
        {words.t('popup_back')}
      </Button>
      {shown && (
        <span class="popup-tabs">
          {RESULT_TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              class="button button-plain"
              aria-current={tab === shown ? 'page' : undefined}
              onClick={() => onShow(tab)}
              data-testid={`popup-${tab}`}
            >
              {words.t(TITLES[tab])}
            </button>
          ))}
          <Button kind="plain" onClick={onFlag} testId="popup-flag">
            {words.t('flag_this')}
          </Button>
        </span>
      )}
    </nav>
  );
}
