import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import type { MessageKey } from '@/lib/words/catalogue';
import { VERDICT_WORD } from '../debtor/verdict-look';
import { useWords } from '../ui/words-context';
import { rolesText } from './decision-words';

const REVIEW: Readonly<Partial<Record<DecisionRecord['humanReview'], MessageKey>>> = {
  needed: 'decided_review_needed',
  done: 'decided_review_done',
};

/** What belongs to a decision: why it is not the policy’s, who has yet to agree, and whether a human saw the refusal of a person. */
export function DecisionNotes({ decision }: { readonly decision: DecisionRecord }) {
  const words = useWords();
  const { outcome, advised, setAside, reason, waitsFor, humanReview } = decision;
  const review = REVIEW[humanReview];
  return (
    <>
      {outcome !== advised && (
        <p class="decided-note">
          {words.t('decided_against', { verdict: words.t(VERDICT_WORD[advised]) })}
          {setAside.length > 0 && <span class="rule-id"> {setAside.join(', ')}</span>}
        </p>
      )}
      {reason && <p class="decided-reason">{reason}</p>}
      {waitsFor.length > 0 && (
        <p class="decided-note" data-testid="waits-for">
          {words.t('decided_waits', { roles: rolesText(waitsFor, words) })}
        </p>
      )}
      {review && (
        <p class="decided-note" data-testid="review">
          {words.t(review)}
        </p>
      )}
    </>
  );
}
