import type { Behaviour, Score } from '@/lib/domain/assessment';
import type { Words } from '@/lib/words/words';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';
import { behaviourSentence, isGoodPayer } from './behaviour-sentence';

interface ScoreLineProps {
  readonly score: Score;
  readonly behaviour: Behaviour;
  /** True when the verdict said already how a good payer pays. */
  readonly isSaid: boolean;
}

function behaviourText(behaviour: Behaviour, isSaid: boolean, words: Words): string {
  const { settledCount, onTimePct } = behaviour;
  if (settledCount === null) return words.t('behaviour_unknown');
  const sentence = behaviourSentence(behaviour, words);
  if (sentence === null || onTimePct === null) return words.t('behaviour_few');
  const share = words.t('behaviour_share', { percent: words.format.percent(onTimePct), count: settledCount });
  return isSaid && isGoodPayer(behaviour) ? share : `${sentence} · ${share}`;
}

/** The score as far as it goes, and the payment behaviour it will rest on. Unknown is said, never guessed. */
export function ScoreLine({ score, behaviour, isSaid }: ScoreLineProps) {
  const words = useWords();
  const figure =
    score.value === null ? words.t('score_none') : words.t('score_class', { value: score.value, class: score.class });
  return (
    <Section title={words.t('score_title')} aside={figure}>
      <p class="dim">{behaviourText(behaviour, isSaid, words)}</p>
    </Section>
  );
}
