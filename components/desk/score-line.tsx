import type { ComponentChildren } from 'preact';
import type { Score } from '@/lib/domain/scorecard';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

interface ScoreLineProps {
  readonly score: Pick<Score, 'value' | 'class'>;
  /** How it went. */
  readonly children?: ComponentChildren;
}

/** The score in a customer's file: the figure, and behind it what moved it. What it is made of stands beside the quote. */
export function ScoreLine({ score: { value, class: riskClass }, children }: ScoreLineProps) {
  const words = useWords();
  const figure = value === null ? words.t('score_none') : words.t('score_class', { value, class: riskClass });
  return (
    <Section title={words.t('score_title')} aside={figure} testId="score-line">
      {children}
    </Section>
  );
}
