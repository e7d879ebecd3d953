import type { ComponentChildren } from 'preact';
import type { Assessment, Behaviour, Score } from '@/lib/domain/assessment';
import type { PaymentTrend } from '@/lib/domain/payment-trend';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useWords } from '../ui/words-context';
import { behaviourSentence, isGoodPayer } from './behaviour-sentence';
import { coverageWords, type ScoreReason, scoreReasons } from './score-words';

const TREND: Readonly<Record<PaymentTrend, MessageKey>> = {
  improving: 'trend_improving',
  stable: 'trend_stable',
  slipping: 'trend_slipping',
  deteriorating: 'trend_deteriorating',
};

function figure({ value, class: riskClass }: Score, { trend }: Behaviour, words: Words): string {
  const score = value === null ? words.t('score_none') : words.t('score_class', { value, class: riskClass });
  return trend ? `${score} · ${words.t(TREND[trend])}` : score;
}

function behaviourText(behaviour: Behaviour, isSaid: boolean, words: Words): string {
  const { settledCount, onTimePct } = behaviour;
  if (settledCount === null) return words.t('behaviour_unknown');
  const sentence = behaviourSentence(behaviour, words);
  if (sentence === null || onTimePct === null) return words.t('behaviour_few');
  const share = words.t('behaviour_share', { percent: words.format.percent(onTimePct), count: settledCount });
  return isSaid && isGoodPayer(behaviour) ? share : `${sentence} · ${share}`;
}

function ScoreReasonRow({ reason }: { readonly reason: ScoreReason }) {
  const words = useWords();
  const count = Math.abs(reason.points);
  const isCost = reason.points < 0;
  return (
    <li class="score-reason" data-testid="score-reason">
      <span class={isCost ? 'score-points score-cost num' : 'score-points num'}>
        {isCost ? '−' : '+'}
        {count}
        <VisuallyHidden> {words.t('score_points', { count })}</VisuallyHidden>
      </span>
      <span>{reason.text}</span>
    </li>
  );
}

interface ScoreCardProps {
  readonly assessment: Pick<Assessment, 'score' | 'behaviour' | 'verdict' | 'scope'>;
  /** Null where no page explains it. */
  readonly onExplain: (() => void) | null;
  /** How fresh it is and what moved it; absent where nobody keeps that. */
  readonly history?: ComponentChildren;
}

/** The score with what weighs most, how much of it is known, and the way to the whole of it. Unknown is said, never guessed. */
export function ScoreCard({ assessment, onExplain, history }: ScoreCardProps) {
  const words = useWords();
  const { score, behaviour, verdict } = assessment;
  const reasons = score.value === null ? [] : scoreReasons(score, words);
  return (
    <Section title={words.t('score_title')} aside={figure(score, behaviour, words)} testId="score">
      {reasons.length > 0 && (
        <ul class="score-reasons">
          {reasons.map((reason) => (
            <ScoreReasonRow key={reason.id} reason={reason} />
          ))}
        </ul>
      )}
      {reasons.length === 0 && <p class="dim">{behaviourText(behaviour, verdict === 'accept', words)}</p>}
      <p class="dim score-coverage">
        {coverageWords(assessment, words).join(' ')}{' '}
        {onExplain && (
          <Button kind="plain" onClick={onExplain} label={words.t('score_why_label')} testId="explain">
            {words.t('score_why')}
          </Button>
        )}
      </p>
      {history}
    </Section>
  );
}
