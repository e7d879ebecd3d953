import type { Severity } from '@/lib/domain/assessment';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { DecisionRule, PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import { answer } from './answer';
import type { Answer, Predicate, RuleInput } from './contract';
import { PREDICATES } from './rules/registry';

/** A rule with its condition found and its switches read, so that asking it looks nothing up. */
export interface PreparedRule<R extends DecisionRule | PolicyRule = DecisionRule | PolicyRule> {
  readonly rule: R;
  readonly predicate: Predicate;
  readonly onlyOnCredit: boolean;
  readonly notIfPublic: boolean;
  readonly notIfStarter: boolean;
}

/** A policy as the engine asks it: worked out once, for every assessment needs it several times. */
export interface PreparedPolicy {
  readonly decision: readonly PreparedRule<DecisionRule>[];
  readonly rules: readonly PreparedRule<PolicyRule>[];
  /** Blocks that no decision rule speaks through. */
  readonly ownBlocks: readonly PreparedRule<PolicyRule>[];
  /** Places in `rules`, by id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Places in `rules`, the severest first. */
  readonly bySeverity: readonly number[];
}

export const SEVEREST_FIRST: readonly Severity[] = ['block', 'warn', 'info'];
const BY_NAME: ReadonlyMap<string, Predicate> = new Map(PREDICATES.map((predicate) => [predicate.name, predicate]));
const BY_POLICY = new WeakMap<PolicyDocument, PreparedPolicy>();

/** The condition of that name. Throws for a policy that names one we do not have: `readPolicy` refuses it. */
export function predicateNamed(name: string): Predicate {
  const predicate = BY_NAME.get(name);
  if (!predicate) throw new RangeError(`the policy names a condition that does not exist: ${name}`);
  return predicate;
}

export function prepareRule<R extends DecisionRule | PolicyRule>(rule: R): PreparedRule<R> {
  const { onlyOnCredit, notIfPublic, notIfStarter } = rule.p;
  return {
    rule,
    predicate: predicateNamed(rule.when),
    onlyOnCredit: onlyOnCredit === true,
    notIfPublic: notIfPublic === true,
    notIfStarter: notIfStarter === true,
  };
}

function prepare(policy: PolicyDocument): PreparedPolicy {
  const rules = policy.rules.map(prepareRule);
  const spoken = new Set(policy.decision.flatMap(({ says }) => says));
  const places = rules.map((_, place) => place);
  return {
    decision: policy.decision.map(prepareRule),
    rules,
    ownBlocks: rules.filter(({ rule }) => rule.severity === 'block' && !spoken.has(rule.id)),
    placeOf: new Map(rules.map(({ rule }, place) => [rule.id, place])),
    bySeverity: SEVEREST_FIRST.flatMap((severity) => places.filter((place) => rules[place]?.rule.severity === severity)),
  };
}

/** What the engine needs of a policy; found once for each, since policies are never changed but replaced. */
export function preparedPolicy(policy: PolicyDocument): PreparedPolicy {
  const known = BY_POLICY.get(policy);
  if (known) return known;
  const prepared = prepare(policy);
  BY_POLICY.set(policy, prepared);
  return prepared;
}

/** A rule of the policy, asked of one case; a switch that applies lets it pass (domain.md 2.9, 2.12). */
export function ask({ rule, predicate, onlyOnCredit, notIfPublic, notIfStarter }: PreparedRule, input: RuleInput): Answer {
  const isOff = (onlyOnCredit && !isOnCredit(input.term)) || (notIfPublic && input.isPublic) || (notIfStarter && input.isStarter);
  return isOff ? answer.pass() : predicate.evaluate(input, rule.p);
}
