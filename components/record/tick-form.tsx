import type { LocalDate } from '@/lib/domain/local-date';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import { VISIT_OUTCOMES } from '@/lib/domain/record/visit-record';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import { DateField } from './date-field';
import { RadioField } from './radio-field';
import { TextField } from './text-field';
import { TickDisputeFields } from './tick-dispute-fields';
import { type TickDraft, type TickFault, tickFaults } from './tick-draft';
import { TICK_FAULT_WORDS, VISIT_OUTCOME_WORDS } from './visit-words';

interface TickFormProps {
  readonly item: PromisedItem;
  readonly draft: TickDraft;
  readonly today: LocalDate;
  readonly hasTried: boolean;
  readonly onDraft: (draft: TickDraft) => void;
  readonly onTick: () => void;
  /** Null: there is no outcome yet to go back to. */
  readonly onBack: (() => void) | null;
}

/** What came out for one invoice: one outcome, and who told (domain.md R0-09). */
export function TickForm({ item, draft, today, hasTried, onDraft, onTick, onBack }: TickFormProps) {
  const words = useWords();
  const change = (part: Partial<TickDraft>) => onDraft({ ...draft, ...part });
  const faults = hasTried ? tickFaults(draft, item, today, words.tag) : [];
  const errorOf = (fault: TickFault) => (faults.includes(fault) ? words.t(TICK_FAULT_WORDS[fault]) : null);
  const { outcome } = draft;
  const hasAmount = outcome === 'pays_on' || outcome === 'disputed';
  return (
    <div class="record-form" data-testid="tick-form">
      <RadioField
        legend={words.t('visit_outcome')}
        options={VISIT_OUTCOMES.map((value) => ({ value, label: words.t(VISIT_OUTCOME_WORDS[value]) }))}
        chosen={outcome}
        onChoose={(chosen) => change({ outcome: chosen })}
        testId="visit-outcome"
      />
      {errorOf('outcome') && <p class="field-error">{errorOf('outcome')}</p>}
      <div class="record-row record-dates">
        {outcome === 'pays_on' && (
          <DateField
            label={words.t('visit_pays_on')}
            value={draft.paysOn as LocalDate}
            min={today}
            onInput={(paysOn) => change({ paysOn })}
            error={errorOf('paysOn')}
            testId="visit-pays-on"
          />
        )}
        {hasAmount && (
          <AmountField
            label={words.t(outcome === 'disputed' ? 'visit_amount_disputed' : 'visit_amount')}
            value={draft.amount}
            currency={item.open.currency}
            onInput={(amount) => change({ amount })}
            error={errorOf('amount')}
            testId="visit-amount"
          />
        )}
      </div>
      {outcome === 'disputed' && <TickDisputeFields draft={draft} today={today} errorOf={errorOf} onChange={change} />}
      <div class="record-row record-dates">
        <TextField
          label={words.t('visit_informant')}
          value={draft.informant}
          onInput={(informant) => change({ informant })}
          testId="visit-informant"
        />
        <TextField label={words.t('visit_note')} value={draft.note} onInput={(note) => change({ note })} testId="visit-note" />
      </div>
      <div class="record-row">
        <Button kind="primary" onClick={onTick} testId="visit-tick">
          {words.t('visit_tick')}
        </Button>
        {onBack && (
          <Button kind="plain" onClick={onBack}>
            {words.t('record_back')}
          </Button>
        )}
      </div>
    </div>
  );
}
