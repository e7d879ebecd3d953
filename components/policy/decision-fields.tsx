import type { RuleId } from '@/lib/domain/ids';
import type { DecisionView } from '@/lib/domain/policy-view';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { ParameterFields } from './parameter-fields';
import { WorkedExamples } from './worked-examples';

/** What a decision asks, where it is something else than the rule that speaks for it. */
const DECISION_WORDS: Readonly<Record<string, MessageKey>> = {
  identityUnverified: 'decision_identity_unverified',
  classEAndNotPrepay: 'decision_class_e',
  classDTermOver: 'decision_class_d',
  openItemsStale: 'decision_stale',
  externalFellAndLow: 'decision_external',
};

interface DecisionFieldsProps {
  readonly decision: DecisionView;
  /** The rule that speaks for it. */
  readonly rule: RuleId;
}

/** A decision with numbers of its own, shown with the rule that speaks for it. */
export function DecisionFields({ decision, rule }: DecisionFieldsProps) {
  const words = useWords();
  const { id, when, outcome, parameters, examples } = decision;
  const key = DECISION_WORDS[when];
  return (
    <div class="policy-decision">
      <p>
        <b>{words.say('policy_decides', { verdict: { kind: 'text', text: outcome } })}</b> {words.t(key ?? 'decision_other')}{' '}
        <span class="dim">{id}</span>
      </p>
      <ParameterFields when={when} parameters={parameters} rule={rule} />
      <WorkedExamples examples={examples} />
    </div>
  );
}
