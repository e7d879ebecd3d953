import { addDays } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { AmountField } from './amount-field';
import { ArrangementBackground } from './arrangement-background';
import type { ArrangementDraft } from './arrangement-draft';
import { ArrangementFaults } from './arrangement-faults';
import { ArrangementOutcome } from './arrangement-outcome';
import { DateField } from './date-field';
import { InstalmentSlider } from './instalment-slider';
import { InstalmentTable } from './instalment-table';
import { ItemPicker } from './item-picker';
import { type ArrangementCase, firstDay, workArrangement } from './work-arrangement';

interface ArrangementFormProps {
  readonly draft: ArrangementDraft;
  readonly about: ArrangementCase;
  /** Whether what is missing is told: after the first try. */
  readonly hasTried: boolean;
  readonly onDraft: (draft: ArrangementDraft) => void;
  readonly onSave: () => void;
}

/** Works out with the customer how they pay in parts (domain.md R0-11): what is owed, what they can spare, and what that comes to. */
export function ArrangementForm({ draft, about, hasTried, onDraft, onSave }: ArrangementFormProps) {
  const words = useWords();
  const change = (part: Partial<ArrangementDraft>) => onDraft({ ...draft, ...part });
  const worked = workArrangement(draft, about);
  const { chosen, debt, cashFlow, each } = worked;
  const { today, terms, currency } = about;
  return (
    <div class="record-form" data-testid="arrangement-form">
      <details class="arrangement-debt" open={chosen.length === 0}>
        <summary data-testid="arrangement-debt">
          {words.t('arrangement_debt', { count: chosen.length, amount: words.format.money(debt) })}
        </summary>
        <ItemPicker
          legend={words.t('arrangement_items')}
          items={about.items}
          chosen={chosen.map(({ id }) => id)}
          onChoose={(items) => change({ items, parts: null })}
          testId="arrangement-item"
        />
      </details>
      <AmountField
        label={words.t('arrangement_cash_flow')}
        value={draft.cashFlow}
        currency={currency}
        onInput={(text) => change({ cashFlow: text, each: null, parts: null })}
        error={!cashFlow && (hasTried || draft.cashFlow !== '') ? words.t('arrangement_cash_flow_error') : null}
        testId="arrangement-cash-flow"
      />
      {each !== null && (
        <>
          {!draft.parts && (
            <>
              <InstalmentSlider worked={worked} about={about} onEach={(minor) => change({ each: minor })} />
              <DateField
                label={words.t('arrangement_first')}
                value={firstDay(draft, about)}
                min={today}
                max={addDays(today, terms.firstWithinDays)}
                onInput={(firstOn) => change({ firstOn })}
                testId="arrangement-first"
              />
            </>
          )}
          <ArrangementOutcome worked={worked} about={about} />
          <InstalmentTable draft={draft} worked={worked} about={about} onParts={(parts) => change({ parts })} />
          <ArrangementBackground draft={draft} hasTried={hasTried} onChange={change} />
        </>
      )}
      {(hasTried || draft.parts) && <ArrangementFaults worked={worked} about={about} />}
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="arrangement-save">
          {words.t('arrangement_save')}
        </Button>
      </div>
    </div>
  );
}
