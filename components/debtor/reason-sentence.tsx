import type { Reason } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';

/** One cause, one sentence, and the rule it comes from: the word that a rep and a credit manager share about it. */
export function ReasonSentence({ reason }: { readonly reason: Reason }) {
  const words = useWords();
  return (
    <p class="reason" data-testid="reason" data-rule={reason.rule}>
      {words.rule(reason.sentence ?? reason.rule, reason.fields, reason.rule)} <span class="rule-id">{reason.rule}</span>
    </p>
  );
}
