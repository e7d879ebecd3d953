import type { SentenceFields } from '@/lib/domain/assessment';
import type { BuyerSize } from '@/lib/domain/debtor';
import { ruleId } from '@/lib/domain/ids';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

interface BuyerSizeQuestionProps {
  /** Of the rule's own finding. */
  readonly fields: SentenceFields;
  /** Null: not now; asked again another day. */
  readonly onAnswer: (size: BuyerSize | null) => void;
}

/** LAW-06: whether the buyer is a large company, asked once; it caps the term by law (domain.md 2.9, L-01). */
export function BuyerSizeQuestion({ fields, onAnswer }: BuyerSizeQuestionProps) {
  const words = useWords();
  return (
    <Section title={words.t('buyer_size_title')} testId="buyer-size">
      <p class="reason" data-testid="reason" data-rule="LAW-06">
        {words.rule(ruleId('LAW-06'), fields)}
      </p>
      <div class="answers">
        <Button onClick={() => onAnswer('large')} testId="buyer-large">
          {words.t('answer_yes')}
        </Button>
        <Button onClick={() => onAnswer('other')} testId="buyer-other">
          {words.t('answer_no')}
        </Button>
        <Button kind="plain" onClick={() => onAnswer(null)}>
          {words.t('answer_later')}
        </Button>
      </div>
    </Section>
  );
}
