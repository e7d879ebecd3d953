import type { ComponentChildren } from 'preact';
import type { DisputeReason } from '@/lib/domain/dispute-reason';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import type { ReasonStatistics } from '@/lib/domain/record/dispute-statistics';
import { REASON_WORDS } from '../record/dispute-words';
import { Badge } from '../ui/badge';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

const SHOWN = 3;

interface TopDisputesProps {
  readonly reasons: readonly ReasonStatistics[];
  /** What is done about a reason, or the way to begin with it; absent where nobody can. */
  readonly improve?: ((reason: DisputeReason) => ComponentChildren) | undefined;
}

/** What customers contest most, the first to improve on top: how often, how much, how long it takes and who solves it (domain.md R0-06). */
export function TopDisputes({ reasons, improve }: TopDisputesProps) {
  const words = useWords();
  const { money, percent, days, list } = words.format;
  return (
    <Section title={words.t('disputes_top')} testId="top-disputes">
      {reasons.length === 0 && <p class="dim">{words.t('disputes_top_none')}</p>}
      <ol class="record-list">
        {reasons.slice(0, SHOWN).map(({ reason, count, sharePct, amounts, medianDaysToResolve, departments }, at) => (
          <li key={reason} class="record-entry" data-testid="top-dispute" data-reason={reason}>
            <span class="record-row">
              <strong class="capital">{words.t(REASON_WORDS[reason])}</strong>
              {at === 0 && <Badge tone="refer">{words.t('disputes_first')}</Badge>}
            </span>
            <span class="record-line num">
              {[
                words.t('disputes_share', { share: percent(sharePct) }),
                words.t('disputes_times', { count }),
                ...amounts.map((amount) => money(amount)),
                ...(medianDaysToResolve === null ? [] : [words.t('disputes_median', { days: days(medianDaysToResolve) })]),
              ].join(' · ')}
            </span>
            <span class="record-by">
              {words.t('disputes_solved_by', {
                departments: list(departments.map(({ department }) => words.t(DEPARTMENT_WORDS[department]))),
              })}
            </span>
            {improve?.(reason)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
