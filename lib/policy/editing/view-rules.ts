import type { At, Display, SentenceFields } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { money } from '@/lib/domain/money';
import type { DecisionRule, PolicyDocument, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';
import type { DecisionView, ParameterView, PolicyPart, RuleView } from '@/lib/domain/policy-view';
import { overriders } from '../override';
import { PARAMETER_UNITS } from '../parameter-units';
import { predicateNamed } from '../prepared-policy';
import { SWITCHES } from '../switches';
import { workExamples } from '../worked/work-examples';
import { TOPIC_OF, TOPICS_OF } from './topics';

function shown(name: string, value: RuleParameters[string], { currency }: PolicyDocument): Display | null {
  if (typeof value !== 'number') return null;
  switch (PARAMETER_UNITS[name]) {
    case 'money':
      return Number.isSafeInteger(value) ? display.money(money(value, currency)) : null;
    case 'days':
      return display.days(value);
    case 'hours':
      return display.days(value / 24);
    case 'percent':
      return display.percent(value);
    default:
      return display.count(value);
  }
}

/** Fields that a sentence names otherwise than the parameter, or takes from another part of the policy. */
function otherFields({ when, p }: PolicyRule, policy: PolicyDocument): SentenceFields {
  switch (when) {
    case 'openItemsOlderThan':
      return typeof p.hours === 'number' ? { age: display.days(p.hours / 24) } : {};
    case 'buyerSizeUnknownTermOver':
      return typeof p.days === 'number' ? { max: display.days(p.days) } : {};
    case 'termOverLegalMax':
      return { max: display.days(policy.legal.largeBuyerMaxDays) };
    case 'visitSuggested':
      return { n: display.count(policy.desk.visit.openOverdueItems) };
    case 'starterCredit':
      return {
        max: display.money(money(policy.starter.maxExposure, policy.currency)),
        days: display.days(policy.salesTerms.newCustomerDays),
      };
    default:
      return {};
  }
}

function fieldsOf(rule: PolicyRule, policy: PolicyDocument): SentenceFields {
  const named = Object.entries(rule.p).flatMap(([name, value]) => {
    const display = shown(name, value, policy);
    return display ? [[name, display] as const] : [];
  });
  return { ...Object.fromEntries(named), ...otherFields(rule, policy) };
}

/** Its numbers and lists, then its switches; a switch that the condition knows and the policy leaves out is off. */
function parametersOf({ when, p }: PolicyRule | DecisionRule, at: readonly string[]): readonly ParameterView[] {
  const known = Object.keys(predicateNamed(when).parameters ?? {});
  const names = [...known, ...SWITCHES.filter((name) => name in p)].filter((name) => name in p);
  return names.flatMap((name): ParameterView[] => {
    const [unit, value] = [PARAMETER_UNITS[name], p[name]];
    if (unit === undefined || value === undefined || typeof value === 'string') return [];
    return [{ name, unit, value, places: at.map((place) => `${place}.p.${name}`) }];
  });
}

function setAsideBy(rule: PolicyRule, decisions: readonly DecisionRule[], policy: PolicyDocument): RuleView['setAsideBy'] {
  if (rule.severity !== 'block' && decisions.length === 0) return 'nothing';
  return overriders(rule.when, policy) ?? 'nobody';
}

function viewRule(rule: PolicyRule, index: number, policy: PolicyDocument, at: At): RuleView {
  const spoken = policy.decision.filter(({ says }) => says[0] === rule.id);
  const shared = policy.decision.filter(({ says, when }) => says.includes(rule.id) && when === rule.when);
  const places = [`rules.${index}`, ...shared.map((decision) => `decision.${policy.decision.indexOf(decision)}`)];
  const decisions = spoken.map((decision): DecisionView => {
    const { id, when, outcome } = decision;
    if (when === rule.when) return { id, when, outcome, parameters: [], examples: [] };
    const parameters = parametersOf(decision, [`decision.${policy.decision.indexOf(decision)}`]);
    const examples = workExamples({ asked: decision, speaks: rule, decides: decision }, policy, at);
    return { id, when, outcome, parameters, examples };
  });
  return {
    rule,
    topic: TOPIC_OF.get(rule.when) ?? 'policy',
    fields: fieldsOf(rule, policy),
    parameters: parametersOf(rule, places),
    decisions,
    examples: workExamples({ asked: rule, speaks: rule, decides: shared[0] ?? null }, policy, at),
    confirmation: policy.confirmations.find((each) => each.rule === rule.id) ?? null,
    setAsideBy: setAsideBy(rule, spoken, policy),
  };
}

/** The rules of a part of the policy as a person reads them, topic by topic, each with its examples worked out under this policy. */
export function viewRules(policy: PolicyDocument, part: PolicyPart, at: At): readonly RuleView[] {
  const topics = TOPICS_OF[part];
  return policy.rules
    .map((rule, index) => [rule, index] as const)
    .filter(([{ when }]) => topics.includes(TOPIC_OF.get(when) ?? 'policy'))
    .map(([rule, index]) => viewRule(rule, index, policy, at))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}
