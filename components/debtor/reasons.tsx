import type { Assessment, Reason } from '@/lib/domain/assessment';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { remainingReasons } from './reason-order';
import { ReasonSentence } from './reason-sentence';

const ICONS: Readonly<Record<Reason['severity'], IconName>> = { block: 'warn', warn: 'warn', info: 'info' };

/** A desk-only warning is one grey line to a rep: to be known, not to be acted on (domain.md 0). */
const isForDesk = (reason: Reason): boolean => reason.audience === 'desk' && reason.decisionRule === null;

/** What else there is to know. Empty when the verdict says it all. */
export function Reasons({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const reasons = remainingReasons(assessment);
  if (reasons.length === 0) return null;
  return (
    <Section title={words.t(assessment.verdict === 'accept' ? 'reasons_title_accept' : 'reasons_title')}>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.rule} class={isForDesk(reason) ? 'reason-row dim' : `reason-row severity-${reason.severity}`}>
            <Icon name={isForDesk(reason) ? 'info' : ICONS[reason.severity]} />
            <ReasonSentence reason={reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
