import { SHORTEST_REASON } from '@/lib/domain/decision-fault';
import type { CurrencyCode } from '@/lib/domain/money';
import { AmountField } from '../record/amount-field';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { type LimitDraft, limitFault } from './limit-draft';

interface LimitFormProps {
  readonly draft: LimitDraft;
  readonly currency: CurrencyCode;
  readonly hasTried: boolean;
  readonly onDraft: (draft: LimitDraft) => void;
  readonly onSave: () => void;
}

/** The credit limit that somebody sets: it goes before what the books and the policy say; zero is a limit (domain.md 2.9). */
export function LimitForm({ draft, currency, hasTried, onDraft, onSave }: LimitFormProps) {
  const words = useWords();
  const fault = hasTried ? limitFault(draft, currency, words.tag) : null;
  return (
    <div class="record-form" data-testid="limit-form">
      <AmountField
        label={words.t('limit_amount')}
        value={draft.amount}
        currency={currency}
        onInput={(amount) => onDraft({ ...draft, amount })}
        error={fault === 'amount' ? words.t('limit_fault_amount') : null}
        testId="limit-amount"
      />
      <TextField
        label={words.t('limit_reason')}
        value={draft.reason}
        onInput={(reason) => onDraft({ ...draft, reason })}
        error={fault === 'reason' ? words.t('check_fault_reason', { min: SHORTEST_REASON }) : null}
        testId="limit-reason"
      />
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="limit-save">
          {words.t('limit_save')}
        </Button>
      </div>
    </div>
  );
}
