import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Assessment } from '@/lib/domain/assessment';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import type { DealOutcome } from './checklist-actions';
import { creditBar } from './credit-bar';

const OTHERS: readonly (readonly [DealOutcome, MessageKey])[] = [
  ['refer', 'decide_refer'],
  ['reject', 'decide_reject'],
  ['cash', 'decide_cash'],
  ['prepaid', 'decide_prepaid'],
];

/** `agreed`: whoever had to agree did; `override`: this person may set the policy aside, with a reason. */
export type CreditWay = 'policy' | 'agreed' | 'override';

interface DecisionBarProps {
  readonly view: ChecklistView;
  readonly assessment: Assessment;
  readonly credit: CreditWay;
  readonly onDecide: (outcome: DealOutcome) => void;
  readonly creditRef: RefObject<HTMLButtonElement | null>;
}

/** What becomes of the deal. Credit stays shut until the list is complete, and says why; all else is always possible (domain.md R3-02). */
export function DecisionBar({ view, assessment, credit, onDecide, creditRef }: DecisionBarProps) {
  const words = useWords();
  const id = useId();
  const bar = credit === 'agreed' && view.isComplete ? null : creditBar(assessment, view, words);
  const isOverride = credit === 'override' && view.isComplete && bar !== null;
  const isShut = bar !== null && !isOverride;
  return (
    <section class="decision" aria-label={words.t('decide_title')}>
      {/* It can be reached while it is shut, so that everybody can hear why. */}
      <button
        type="button"
        class="button button-primary"
        ref={creditRef}
        aria-disabled={isShut}
        aria-describedby={bar !== null ? id : undefined}
        data-testid="decide-credit"
        onClick={() => !isShut && onDecide('credit')}
      >
        {words.t(isOverride ? 'decide_override' : 'decide_credit')}
      </button>
      {bar !== null && (
        <p class="decision-bar" id={id} data-testid="credit-bar">
          {bar}
        </p>
      )}
      <div class="decision-buttons">
        {OTHERS.map(([outcome, word]) => (
          <Button key={outcome} onClick={() => onDecide(outcome)} testId={`decide-${outcome}`}>
            {words.t(word)}
          </Button>
        ))}
      </div>
    </section>
  );
}
