import type { RuleView } from '@/lib/domain/policy-view';
import { ROLE_WORDS } from '@/lib/domain/role-words';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { DecisionFields } from './decision-fields';
import { ParameterFields } from './parameter-fields';
import { RuleConfirmation } from './rule-confirmation';
import { WorkedExamples } from './worked-examples';

const WEIGHT_WORDS = { block: 'policy_weight_block', warn: 'policy_weight_warn', info: 'policy_weight_info' } as const;
const AUDIENCE_WORDS = { rep: 'policy_for_rep', desk: 'policy_for_desk' } as const;

/** How heavily it weighs, who reads it, and who may set it aside: one line. */
function weightOf({ rule, setAsideBy, decisions }: RuleView, words: Words): string {
  const own = decisions.find(({ when }) => when === rule.when);
  const decides = own && words.say('policy_decides', { verdict: { kind: 'text', text: own.outcome } });
  const aside =
    setAsideBy === 'nobody'
      ? words.t('policy_aside_nobody')
      : setAsideBy !== 'nothing' &&
        words.t('policy_aside', { roles: words.format.list(setAsideBy.map((role) => words.say(ROLE_WORDS[role]))) });
  const weight = words.t(WEIGHT_WORDS[rule.severity], { audience: words.t(AUDIENCE_WORDS[rule.audience]) });
  return [weight, decides, aside].filter(Boolean).join(' ');
}

interface RuleCardProps {
  readonly view: RuleView;
  readonly isNamed: boolean;
}

/** One rule: its sentence as it stands, its numbers, what it makes of a few cases, and whether somebody confirmed it. */
export function RuleCard({ view, isNamed }: RuleCardProps) {
  const words = useWords();
  const { rule, fields, parameters, decisions, examples, confirmation } = view;
  return (
    <li class="policy-rule" data-rule={rule.id}>
      <div class="policy-rule-head">
        <h4>
          <span class="policy-id">{rule.id}</span> {words.rule(rule.id, fields).replace('….', '…')}
        </h4>
        <RuleConfirmation rule={rule.id} confirmation={confirmation} isNamed={isNamed} />
      </div>
      <p class="dim">{weightOf(view, words)}</p>
      <ParameterFields when={rule.when} parameters={parameters} rule={rule.id} />
      <WorkedExamples examples={examples} />
      {decisions
        .filter(({ when }) => when !== rule.when)
        .map((decision) => (
          <DecisionFields key={decision.id} decision={decision} rule={rule.id} />
        ))}
    </li>
  );
}
