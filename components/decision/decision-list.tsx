import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import { RecordBy } from '../record/record-by';
import { useWords } from '../ui/words-context';
import { DecisionNotes } from './decision-notes';
import { decisionTitle } from './decision-words';

/** What was decided so far about a customer, on every deal, the newest first. */
export function DecisionList({ decisions }: { readonly decisions: readonly DecisionRecord[] }) {
  const words = useWords();
  if (decisions.length === 0) return <p class="dim">{words.t('decisions_none')}</p>;
  return (
    <ol class="record-list" data-testid="decisions">
      {[...decisions].reverse().map((decision) => (
        <li key={decision.id} class="record-entry" data-outcome={decision.outcome}>
          <p>
            <b>{decisionTitle(decision, words)}</b>
            {decision.amount && <span class="num"> · {words.format.money(decision.amount)}</span>}
            {decision.deal && <span class="dim"> · {decision.deal.id}</span>}
          </p>
          <DecisionNotes decision={decision} />
          <RecordBy {...decision} />
        </li>
      ))}
    </ol>
  );
}
