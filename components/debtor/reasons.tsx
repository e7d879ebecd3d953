import type { Assessment, Reason } from '@/lib/domain/assessment';
import type { IconName } from '../ui/icon';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { furtherReasons } from './reason-order';
import { ReasonSentence } from './reason-sentence';

const ICONS: Readonly<Record<Reason['severity'], IconName>> = { block: 'warn', warn: 'warn', info: 'info' };

interface DeskLineProps extends Pick<Assessment, 'at'> {
  readonly reasons: readonly Reason[];
}

/** What a rep cannot act on: one grey line, to be known and opened by who wants to (domain.md 0). */
function DeskLine({ reasons, at }: DeskLineProps) {
  const words = useWords();
  return (
    <details class="desk-points dim" data-testid="desk-points">
      <summary>{words.t('desk_points', { count: reasons.length })}</summary>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.rule}>
            <ReasonSentence reason={reason} at={at} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What else there is to know. Empty when the verdict says it all. */
export function Reasons({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { at, verdict } = assessment;
  const { forRep, forDesk } = furtherReasons(assessment);
  if (forRep.length + forDesk.length === 0) return null;
  return (
    <Section title={words.t(verdict === 'accept' ? 'reasons_title_accept' : 'reasons_title')}>
      {forRep.length > 0 && (
        <ul class="reasons">
          {forRep.map((reason) => (
            <li key={reason.rule} class={`reason-row severity-${reason.severity}`}>
              <Icon name={ICONS[reason.severity]} />
              <ReasonSentence reason={reason} at={at} />
            </li>
          ))}
        </ul>
      )}
      {forDesk.length > 0 && <DeskLine reasons={forDesk} at={at} />}
    </Section>
  );
}
