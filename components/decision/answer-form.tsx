import type { CurrencyCode } from '@/lib/domain/money';
import { AmountField } from '../record/amount-field';
import { DateField } from '../record/date-field';
import { RadioField } from '../record/radio-field';
import { TextArea } from '../record/text-area';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { type AnswerDraft, givenAnswer } from './answer-draft';

interface AnswerFormProps {
  readonly draft: AnswerDraft;
  readonly currency: CurrencyCode;
  readonly hasTried: boolean;
  readonly onDraft: (draft: AnswerDraft) => void;
  readonly onSave: () => void;
}

/** Yes, yes on these terms, or no; always with a few words for whoever asked (R3-10). */
export function AnswerForm({ draft, currency, hasTried, onDraft, onSave }: AnswerFormProps) {
  const words = useWords();
  const change = (part: Partial<AnswerDraft>) => onDraft({ ...draft, ...part });
  const given = givenAnswer(draft, { currency, locale: words.tag });
  const fault = hasTried && typeof given === 'string' ? given : null;
  const OPTIONS = [
    { value: 'accept', label: words.t('answer_choice_accept') },
    { value: 'offer', label: words.t('answer_choice_offer') },
    { value: 'reject', label: words.t('answer_choice_reject') },
  ] as const;
  return (
    <div class="record-form" data-testid="answer-form">
      <RadioField
        legend={words.t('answer_legend')}
        options={OPTIONS}
        chosen={draft.outcome}
        onChoose={(outcome) => change({ outcome })}
        testId="answer"
      />
      {draft.outcome === 'offer' && (
        <div class="record-row">
          <TextField
            label={words.t('answer_term')}
            value={draft.term}
            onInput={(term) => change({ term })}
            error={fault === 'term' ? words.t('answer_fault_term') : null}
            testId="answer-term"
          />
          <AmountField
            label={words.t('answer_amount')}
            value={draft.amount}
            currency={currency}
            onInput={(amount) => change({ amount })}
            error={fault === 'amount' ? words.t('answer_fault_amount') : null}
            testId="answer-amount"
          />
          <TextField
            label={words.t('answer_prepaid_field')}
            value={draft.prepaid}
            onInput={(prepaid) => change({ prepaid })}
            error={fault === 'prepaid' ? words.t('answer_fault_prepaid') : null}
            testId="answer-prepaid"
          />
        </div>
      )}
      {draft.outcome !== 'reject' && (
        <DateField
          label={words.t('answer_until_field')}
          value={draft.holdsUntil}
          onInput={(holdsUntil) => change({ holdsUntil })}
          testId="answer-until"
        />
      )}
      <TextArea label={words.t('answer_text')} value={draft.text} onInput={(text) => change({ text })} testId="answer-text" />
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="answer-save">
          {words.t('answer_save')}
        </Button>
      </div>
    </div>
  );
}
