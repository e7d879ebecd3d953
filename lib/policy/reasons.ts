import type { FactKey, Reason, Severity } from '@/lib/domain/assessment';
import { type RuleId, ruleId } from '@/lib/domain/ids';
import type { PolicyRule } from '@/lib/domain/policy-document';
import { type Answer, type RuleInput, WORST_FIRST } from './contract';
import type { Decision, Ruling } from './decide';
import type { Answers } from './findings';

type Hit = Extract<Answer, { readonly is: 'hit' }>;

/** Rules that tell one cause in several degrees: the first that hits tells it. */
const ONE_CAUSE: readonly (readonly string[])[] = [
  ['OVD-02', 'OVD-01'],
  ['EXP-02', 'EXP-01'],
  ['LAW-01', 'LAW-02'],
  ['DR-12', 'DAT-01'],
];
const SEVEREST_FIRST: readonly Severity[] = ['block', 'warn', 'info'];

function markTold(told: Set<string>, ids: readonly string[]): void {
  for (const id of ids) for (const sibling of ONE_CAUSE.find((cause) => cause.includes(id)) ?? [id]) told.add(sibling);
}

const worstFirst = (a: Ruling, b: Ruling): number => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome);

function isHit(answer: Answer | undefined): answer is Hit {
  return answer?.is === 'hit';
}

function reasonOf(rule: PolicyRule, { fields, because, sentence }: Hit, decisionRule: RuleId | null): Reason {
  const audience = decisionRule ? 'rep' : rule.audience;
  const { id, severity } = rule;
  return { rule: id, decisionRule, severity, audience, fields, because, missing: [], ...(sentence && { sentence }) };
}

/** A cause that is the absence of a fact: there is one sentence per fact, whichever rule missed it. */
function missingReason(rule: RuleId, fact: FactKey): Reason {
  const sentence = ruleId(`MISSING-${fact.toUpperCase()}`);
  return { rule, sentence, decisionRule: rule, severity: 'block', audience: 'rep', fields: {}, because: [], missing: [fact] };
}

/** The sentence for a decision rule: the first of its speakers that hits, else its first speaker with the rule's own answer. */
function spokenReason({ rule, answer }: Ruling, answers: Answers, rules: readonly PolicyRule[]): Reason | null {
  const speaker = rule.says.find((id) => isHit(answers.get(id))) ?? rule.says[0];
  const speaking = rules.find(({ id }) => id === speaker);
  const said = speaker && answers.get(speaker);
  const hit = isHit(said) ? said : answer;
  return speaking && isHit(hit) ? reasonOf(speaking, hit, rule.id) : null;
}

/** One cause, one sentence: what made the verdict first, the worst of it in front, then the rest by weight (domain.md 2.12, 4). */
export function reasonsOf({ policy }: RuleInput, { rulings }: Decision, answers: Answers): readonly Reason[] {
  const told = new Set<string>();
  const reasons: Reason[] = [];
  const tell = (reason: Reason | null, ...ids: readonly string[]): void => {
    if (reason) reasons.push(reason);
    markTold(told, ids);
  };
  for (const ruling of rulings.filter(({ outcome }) => outcome !== 'accept').sort(worstFirst)) {
    const { rule, answer } = ruling;
    if (answer.is !== 'unknown') tell(spokenReason(ruling, answers, policy.rules), ...rule.says);
    else for (const fact of answer.missing) if (!told.has(fact)) tell(missingReason(rule.id, fact), fact, rule.id);
  }
  for (const severity of SEVEREST_FIRST) {
    for (const rule of policy.rules.filter((each) => each.severity === severity)) {
      const said = answers.get(rule.id);
      if (isHit(said) && !told.has(rule.id)) tell(reasonOf(rule, said, null), rule.id);
    }
  }
  return reasons;
}
