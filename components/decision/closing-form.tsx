import { CONSEQUENCES, type Consequence } from '@/lib/domain/record/closing-record';
import type { MessageKey } from '@/lib/words/catalogue';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { type ClosingDraft, closingFault } from './closing-draft';
import { CopyText } from './copy-text';

const TOLD: Readonly<Record<Consequence, MessageKey>> = {
  interest: 'closing_interest',
  costs: 'closing_costs',
  supply_stop: 'closing_supply_stop',
  agency: 'closing_agency',
};

/** A text for the customer, ready to be put where it belongs. */
export interface ClosingText {
  readonly title: MessageKey;
  readonly text: string;
}

interface ClosingFormProps {
  readonly draft: ClosingDraft;
  /** In the customer's language. */
  readonly texts: readonly ClosingText[];
  /** Whether what is missing is told: after the first try. */
  readonly hasTried: boolean;
  readonly onDraft: (draft: ClosingDraft) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onSave: () => void;
}

/** The term as it was agreed, with whom, and each consequence of paying late ticked as it was told (R4-03, TRM-04). */
export function ClosingForm({ draft, texts, hasTried, onDraft, onCopy, onSave }: ClosingFormProps) {
  const words = useWords();
  const fault = hasTried ? closingFault(draft) : null;
  const { explained } = draft;
  const tick = (each: Consequence, isTold: boolean) =>
    onDraft({ ...draft, explained: isTold ? [...explained, each] : explained.filter((other) => other !== each) });
  return (
    <div class="record-form" data-testid="closing-form">
      <div class="record-row">
        <TextField
          label={words.t('closing_term')}
          value={draft.term}
          onInput={(term) => onDraft({ ...draft, term })}
          error={fault === 'term' ? words.t('closing_fault_term') : null}
          testId="closing-term"
        />
        <TextField
          label={words.t('closing_with')}
          value={draft.agreedWith}
          onInput={(agreedWith) => onDraft({ ...draft, agreedWith })}
          error={fault === 'agreedWith' ? words.t('closing_fault_with') : null}
          testId="closing-with"
        />
      </div>
      <fieldset class="record-set">
        <legend>{words.t('closing_told')}</legend>
        {CONSEQUENCES.map((each) => (
          <label key={each} class="record-option">
            <input
              type="checkbox"
              checked={explained.includes(each)}
              onChange={(event) => tick(each, event.currentTarget.checked)}
              data-testid={`closing-${each}`}
            />
            <span>{words.t(TOLD[each])}</span>
          </label>
        ))}
        {fault === 'explained' && (
          <p class="field-error" role="alert" data-testid="closing-fault">
            {words.say('rule_TRM_04')}
          </p>
        )}
      </fieldset>
      {texts.map(({ title, text }) => (
        <CopyText key={title} title={words.t(title)} text={text} onCopy={onCopy} />
      ))}
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="closing-save">
          {words.t('closing_save')}
        </Button>
      </div>
    </div>
  );
}
