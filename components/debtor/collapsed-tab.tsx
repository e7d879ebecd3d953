import type { Verdict } from '@/lib/domain/assessment';
import type { SidebarView } from '@/lib/domain/view';
import type { MessageKey } from '@/lib/words/catalogue';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { checksOpen } from './checks-open';
import type { Tone } from './verdict-look';
import { VERDICT_WORD } from './verdict-look';

interface Face {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: MessageKey;
}

const OTHER: Readonly<Record<Exclude<SidebarView['state'], 'assessed'>, Face>> = {
  starting: { tone: 'neutral', icon: 'clock', word: 'tab_starting' },
  'no-book': { tone: 'neutral', icon: 'book', word: 'tab_no_book' },
  'page-unreadable': { tone: 'neutral', icon: 'search', word: 'tab_unreadable' },
  'not-in-book': { tone: 'neutral', icon: 'search', word: 'tab_not_in_book' },
  choose: { tone: 'neutral', icon: 'swap', word: 'tab_choose' },
};

function face(view: SidebarView): Face {
  if (view.state === 'not-in-book' && view.isUnread) return OTHER.starting;
  if (view.state !== 'assessed') return OTHER[view.state];
  const { assessment } = view;
  const verdict: Verdict = assessment.verdict;
  const isBlocked = verdict === 'accept' && (assessment.blocks.length > 0 || checksOpen(assessment) !== null);
  return { tone: isBlocked ? 'neutral' : verdict, icon: verdict, word: isBlocked ? 'tab_blocked' : VERDICT_WORD[verdict] };
}

interface CollapsedTabProps {
  readonly view: SidebarView;
  readonly onExpand: () => void;
}

/** The panel folded away: a narrow tab that still says the verdict, by icon and word. */
export function CollapsedTab({ view, onExpand }: CollapsedTabProps) {
  const words = useWords();
  const { tone, icon, word } = face(view);
  const text = words.t(word);
  const verdict = view.state === 'assessed' ? view.assessment.verdict : undefined;
  return (
    <button
      type="button"
      class={`tab tone-${tone}`}
      onClick={onExpand}
      data-testid="expand"
      data-verdict={verdict}
      aria-label={words.t('expand_label', { verdict: text })}
      title={words.t('expand')}
      aria-expanded={false}
    >
      <Icon name={icon} />
      <span class="tab-word">{text}</span>
    </button>
  );
}
