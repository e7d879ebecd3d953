import type { Reason } from '@/lib/domain/assessment';
import { useWords } from '../ui/words-context';

/** One cause, one sentence. Names its rule for whoever looks it up. */
export function ReasonSentence({ reason }: { readonly reason: Reason }) {
  const words = useWords();
  return (
    <p class="reason" data-testid="reason" data-rule={reason.rule} title={reason.decisionRule ?? reason.rule}>
      {words.rule(reason.sentence ?? reason.rule, reason.fields, reason.rule)}
    </p>
  );
}
