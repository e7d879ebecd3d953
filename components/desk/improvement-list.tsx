import type { ComponentChildren } from 'preact';
import type { LocalDate } from '@/lib/domain/local-date';
import type { ImprovementStanding } from '@/lib/domain/record/improvement-measure';
import { isRunning } from '@/lib/domain/record/improvement-record';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { ImprovementEntry } from './improvement-entry';

interface ImprovementListProps {
  readonly improvements: readonly ImprovementStanding[];
  readonly today: LocalDate;
  /** What can be done with one that runs. */
  readonly actions: (standing: ImprovementStanding) => ComponentChildren;
}

/** What we do about what customers contest: those that run first, then those that are closed, the last first (domain.md R4-04). */
export function ImprovementList({ improvements, today, actions }: ImprovementListProps) {
  const words = useWords();
  const running = improvements.filter(({ improvement }) => isRunning(improvement));
  const closed = improvements.filter(({ improvement }) => !isRunning(improvement)).reverse();
  return (
    <Section
      title={words.t('improvements_title')}
      aside={running.length > 0 ? words.format.count(running.length) : undefined}
      testId="improvements"
    >
      {improvements.length === 0 && <p class="dim">{words.t('improvements_none')}</p>}
      <ul class="record-list">
        {[...running, ...closed].map((standing) => (
          <ImprovementEntry key={standing.improvement.id} standing={standing} today={today}>
            {actions(standing)}
          </ImprovementEntry>
        ))}
      </ul>
    </Section>
  );
}
