import type { Explanation } from '@/lib/domain/explanation';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { classSentences } from './class-sentences';
import { ClassTable } from './class-table';
import { ExplainPart } from './explain-part';
import { FactorTable } from './factor-table';
import { scoreSentences } from './score-sentences';

function figure({ assessment: { score } }: Explanation, words: Words): string {
  if (score.value === null) return words.t('why_not_rated');
  return `${words.t('why_score_of', { value: score.value })} · ${words.t('term_who_class', { class: score.class })}`;
}

/** Why this score: the method, every factor, what became of the points, and what the class means. */
export function ScorePart({ explanation }: { readonly explanation: Explanation }) {
  const words = useWords();
  const { score, riskClass } = explanation.assessment;
  return (
    <ExplainPart title={words.t('score_title')} aside={figure(explanation, words)} testId="why-score">
      <p>{words.t('why_score_how')}</p>
      <FactorTable score={score} />
      <ul class="why-list">
        {[...scoreSentences(explanation, words), ...classSentences(explanation, words)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {explanation.principles && <ClassTable principles={explanation.principles} mine={riskClass} />}
    </ExplainPart>
  );
}
