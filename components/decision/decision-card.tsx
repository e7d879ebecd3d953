import type { Drift } from '@/lib/domain/record/decision-drift';
import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import { RecordBy } from '../record/record-by';
import { Icon } from '../ui/icon';
import { useWords } from '../ui/words-context';
import { DecisionNotes } from './decision-notes';
import { DRIFT_WORDS, decisionTitle, OUTCOME_ICON } from './decision-words';

interface DecisionCardProps {
  readonly decision: DecisionRecord;
  /** In what the deal on the screen is another by now. */
  readonly drift: readonly Drift[];
}

/** What was decided about this deal, by whom and when; said as well when the deal is another by now (R3-01, R3-09). */
export function DecisionCard({ decision, drift }: DecisionCardProps) {
  const words = useWords();
  const parts = words.format.list(drift.map((part) => words.t(DRIFT_WORDS[part])));
  return (
    <section class="decided" aria-label={words.t('decided_title')} data-testid="decided" data-outcome={decision.outcome}>
      <p class="decided-title">
        <Icon name={OUTCOME_ICON[decision.outcome]} /> {decisionTitle(decision, words)}
      </p>
      <RecordBy {...decision} />
      <DecisionNotes decision={decision} />
      {drift.length > 0 && (
        <p class="decided-drift" data-testid="drift">
          <Icon name="warn" /> {words.t('decided_drift', { parts })}
        </p>
      )}
    </section>
  );
}
