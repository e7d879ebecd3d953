import { useState } from 'preact/hooks';
import { parseAmountText } from '@/lib/domain/amount-text';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import { DISPUTE_OUTCOMES, type DisputeOutcome } from '@/lib/domain/record/dispute-record';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import { OUTCOME_WORDS } from './dispute-words';
import { RadioField } from './radio-field';
import { TextArea } from './text-area';

export interface Resolution {
  readonly outcome: DisputeOutcome;
  readonly amount: Money | null;
  readonly note: string;
}

interface ResolveFormProps {
  readonly currency: CurrencyCode;
  readonly onResolve: (resolution: Resolution) => void;
}

/** How a dispute ended. */
export function ResolveForm({ currency, onResolve }: ResolveFormProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<DisputeOutcome | null>(null);
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const read = parseAmountText(typed, { currency, locale: words.tag });
  const amount = read && read.minor > 0 ? read : null;
  const isWrong = typed.trim() !== '' && amount === null;
  return (
    <div class="record-form" data-testid="resolve-form">
      <RadioField
        legend={words.t('dispute_outcome')}
        options={DISPUTE_OUTCOMES.map((value) => ({ value, label: words.t(OUTCOME_WORDS[value]) }))}
        chosen={outcome}
        onChoose={setOutcome}
        testId="dispute-outcome"
      />
      {(outcome === 'credited' || outcome === 'part_paid') && (
        <AmountField
          label={words.t('dispute_outcome_amount')}
          value={typed}
          currency={currency}
          onInput={setTyped}
          error={isWrong ? words.t('dispute_fault_amount') : null}
          testId="dispute-outcome-amount"
        />
      )}
      <TextArea label={words.t('dispute_note')} value={note} onInput={setNote} testId="dispute-note" />
      <Button
        kind="primary"
        isDisabled={outcome === null || isWrong}
        onClick={() => outcome && onResolve({ outcome, amount, note })}
        testId="dispute-resolve-confirm"
      >
        {words.t('dispute_resolve_confirm')}
      </Button>
    </div>
  );
}
