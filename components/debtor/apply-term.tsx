import type { PaymentTerm } from '@/lib/domain/payment-term';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';

interface ApplyTermProps {
  readonly term: PaymentTerm;
  readonly onApply: (term: PaymentTerm) => void;
}

/** Puts a term into the page's own field: the only thing we ever write there, and only on this click. */
export function ApplyTerm({ term, onApply }: ApplyTermProps) {
  const words = useWords();
  return (
    <Button onClick={() => onApply(term)} testId="apply-term" label={words.t('apply_term_label', { term: words.term(term) })}>
      {words.t('apply_term')}
    </Button>
  );
}
