import type { FactName, Reason } from '@/lib/domain/assessment';
import { type RuleId, ruleId } from '@/lib/domain/ids';
import type { PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import { type RuleInput, WORST_FIRST } from './contract';
import type { Decision, Ruling } from './decide';
import { type Answers, type Hit, severityOf } from './findings';
import { isBinding } from './is-binding';
import { preparedPolicy, SEVEREST_FIRST } from './prepared-policy';

/** Rules that tell one cause in several degrees: the first that hits tells it. */
const ONE_CAUSE: readonly (readonly string[])[] = [
  ['OVD-02', 'OVD-01'],
  ['EXP-02', 'EXP-01'],
  ['LAW-01', 'LAW-02'],
  ['DR-12', 'DAT-01'],
];

function markTold(told: Set<string>, ids: readonly string[]): void {
  for (const id of ids) for (const sibling of ONE_CAUSE.find((cause) => cause.includes(id)) ?? [id]) told.add(sibling);
}

const worstFirst = (a: Ruling, b: Ruling): number => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome);
const weightiestFirst = (a: Reason, b: Reason): number => SEVEREST_FIRST.indexOf(a.severity) - SEVEREST_FIRST.indexOf(b.severity);

function isHit(answer: Answers[number] | undefined): answer is Hit {
  return answer?.is === 'hit';
}

function reasonOf(rule: PolicyRule, hit: Hit, decisionRule: RuleId | null, policy: PolicyDocument): Reason {
  const { fields, because, sentence } = hit;
  const severity = severityOf(rule.severity, hit, policy);
  const audience = decisionRule ? 'rep' : rule.audience;
  return { rule: rule.id, decisionRule, severity, audience, fields, because, missing: [], ...(sentence && { sentence }) };
}

/** A cause that is the absence of a fact: there is one sentence per fact, whichever rule missed it. */
function missingReason(rule: RuleId, fact: FactName, policy: PolicyDocument): Reason {
  const sentence = ruleId(`MISSING-${fact.toUpperCase()}`);
  const severity = isBinding(policy) ? 'block' : 'warn';
  return { rule, sentence, decisionRule: rule, severity, audience: 'rep', fields: {}, because: [], missing: [fact] };
}

/** The sentence for a decision rule: the first of its speakers that hits, else its first speaker with the rule's own answer. */
function spokenReason({ rule, answer }: Ruling, answers: Answers, policy: PolicyDocument): Reason | null {
  const { placeOf } = preparedPolicy(policy);
  const places = rule.says.map((id) => placeOf.get(id) ?? -1);
  const place = places.find((each) => isHit(answers[each])) ?? places[0] ?? -1;
  const said = answers[place];
  const speaking = policy.rules[place];
  const hit = isHit(said) ? said : answer;
  return speaking && isHit(hit) ? reasonOf(speaking, hit, rule.id, policy) : null;
}

/** What made the verdict, the worst of it in front. Two rules with one cause say it once. */
function causesOf({ rulings }: Decision, answers: Answers, policy: PolicyDocument, told: Set<string>): readonly Reason[] {
  const causes: Reason[] = [];
  for (const ruling of rulings.filter(({ outcome }) => outcome !== 'accept').sort(worstFirst)) {
    const { rule, answer } = ruling;
    if (answer.is === 'unknown') {
      for (const fact of answer.missing) if (!told.has(fact)) causes.push(missingReason(rule.id, fact, policy));
      markTold(told, [...answer.missing, rule.id]);
      continue;
    }
    const reason = spokenReason(ruling, answers, policy);
    if (reason && !told.has(reason.rule)) causes.push(reason);
    markTold(told, rule.says);
  }
  return causes;
}

/** One cause, one sentence: what made the verdict first, then the rest by weight (domain.md 2.12, 4). */
export function reasonsOf({ policy }: RuleInput, decision: Decision, answers: Answers): readonly Reason[] {
  const told = new Set<string>();
  const causes = causesOf(decision, answers, policy, told);
  const rest: Reason[] = [];
  for (const place of preparedPolicy(policy).bySeverity) {
    const [said, rule] = [answers[place], policy.rules[place]];
    if (!isHit(said) || !rule || told.has(rule.id)) continue;
    rest.push(reasonOf(rule, said, null, policy));
    markTold(told, [rule.id]);
  }
  return [...causes, ...rest.sort(weightiestFirst)];
}
