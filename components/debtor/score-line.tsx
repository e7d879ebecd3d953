import type { Behaviour, Score } from '@/lib/domain/assessment';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { behaviourSentence } from './behaviour-sentence';

interface ScoreLineProps {
  readonly score: Score;
  readonly behaviour: Behaviour;
}

/** The score as far as it goes, and the payment behaviour it will rest on. Unknown is said, never guessed. */
export function ScoreLine({ score, behaviour }: ScoreLineProps) {
  const words = useWords();
  const figure =
    score.value === null ? words.t('score_none') : words.t('score_class', { value: score.value, class: score.class });
  const sentence =
    behaviourSentence(behaviour, words) ?? words.t(behaviour.settledCount === null ? 'behaviour_unknown' : 'behaviour_few');
  const isMeasured = behaviour.onTimePct !== null && behaviour.settledCount !== null;
  return (
    <Section title={words.t('score_title')} aside={figure}>
      <p class={isMeasured ? undefined : 'dim'}>
        {sentence}
        {isMeasured && (
          <span class="dim">
            {' · '}
            {words.t('behaviour_share', {
              percent: words.format.percent(behaviour.onTimePct ?? 0),
              count: behaviour.settledCount ?? 0,
            })}
          </span>
        )}
      </p>
    </Section>
  );
}
