import { Icon } from '../ui/icon';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useWords } from '../ui/words-context';
import { POLICY_TABS, type PolicyScreen, type PolicyTab } from './policy-screen';
import { TAB_WORDS } from './tab-words';

/** The parts of the policy; a mark tells which of the four that are needed somebody has written. */
export function PolicyNav({ tab, progress }: Pick<PolicyScreen, 'tab' | 'progress'>) {
  const words = useWords();
  const isWritten = (each: PolicyTab): boolean | null =>
    each === 'overview' || each === 'versions' ? null : !progress.missingSections.includes(each);
  return (
    <nav class="policy-nav" aria-label={words.t('policy_nav')}>
      <ul>
        {POLICY_TABS.map((each) => (
          <li key={each}>
            <a href={`#policy/${each}`} aria-current={each === tab ? 'page' : undefined}>
              {isWritten(each) && (
                <>
                  <Icon name="check" />
                  <VisuallyHidden>{words.t('policy_written')}</VisuallyHidden>
                </>
              )}
              {words.t(TAB_WORDS[each])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
