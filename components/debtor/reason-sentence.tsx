import type { At, Reason } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';
import { BecauseList } from './because-list';

interface ReasonSentenceProps {
  readonly reason: Reason;
  readonly at: At;
}

/** One cause, one sentence, and the rule it comes from: the word that a rep and a credit manager share about it. Opens to what it rests on. */
export function ReasonSentence({ reason, at }: ReasonSentenceProps) {
  const words = useWords();
  const sentence = (
    <>
      {words.rule(reason.sentence ?? reason.rule, reason.fields, reason.rule)} <span class="rule-id">{reason.rule}</span>
    </>
  );
  if (reason.because.length === 0) {
    return (
      <p class="reason" data-testid="reason" data-rule={reason.rule}>
        {sentence}
      </p>
    );
  }
  return (
    <details class="because">
      <summary class="reason" data-testid="reason" data-rule={reason.rule}>
        {sentence}
      </summary>
      <BecauseList because={reason.because} at={at} />
    </details>
  );
}
