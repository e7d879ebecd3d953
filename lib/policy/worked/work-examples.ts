import type { At, Severity } from '@/lib/domain/assessment';
import { addDays } from '@/lib/domain/local-date';
import type { DecisionRule, PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import type { WorkedExample, WorkedOutcome } from '@/lib/domain/worked-example';
import type { Answer, Outcome, RuleInput } from '../contract';
import { deriveInput, withQuote } from '../derive-input';
import { ask, prepareRule } from '../prepared-policy';
import { ratedParts } from '../rated-parts';
import { ordinaryFacts, ordinaryQuote } from './ordinary-customer';
import { createScene, type Part, type Situation } from './scene';
import { SITUATIONS } from './situations';

const ACCEPTED: Outcome = { verdict: 'accept', verdictWithDisputes: 'accept', holdsUntil: null, expiry: null };
/** A score in the middle of each class, for a class that is held. */
const POINTS = { A: 90, B: 70, C: 55, D: 40, E: 10, NR: null } as const;

function merged<T extends object>(parts: readonly Part[], pick: (part: Part) => T | undefined): Partial<T> {
  return Object.assign({}, ...parts.map(pick));
}

/** The ordinary customer with everything that is different about this one, as the rules see it. */
function inputOf(parts: readonly Part[], base: PolicyDocument, at: At): RuleInput {
  const scene = createScene(at, base.currency);
  const later = parts.find(({ daysLater }) => daysLater !== undefined)?.daysLater ?? 0;
  const policy = { ...base, ...merged(parts, (part) => part.policy) };
  const ordinary = ordinaryFacts(scene);
  const provenance = { ...ordinary.book.provenance, ...merged(parts, (part) => part.provenance) };
  const openItems = parts.flatMap(({ items = [] }) => items);
  const facts = {
    ...ordinary,
    ...merged(parts, (part) => part.facts),
    book: { ...ordinary.book, openItems, ...merged(parts, (part) => part.book), provenance },
    profile: merged(parts, (part) => part.profile),
    deal: merged(parts, (part) => part.deal),
    desk: merged(parts, (part) => part.desk),
    portfolio: merged(parts, (part) => part.portfolio),
  };
  const quote = { ...ordinaryQuote(scene), ...merged(parts, (part) => part.quote) };
  const input = deriveInput(facts, quote, policy, { ...at, today: addDays(at.today, later) });
  const held = parts.find(({ riskClass }) => riskClass)?.riskClass;
  if (!held) return input;
  const score = { ...input.score, value: POINTS[held], class: held };
  return withQuote({ ...input, ...ratedParts(input, score) }, input.quote);
}

function outcomeOf(answer: Answer, rule: PolicyRule, decision: DecisionRule | null): WorkedOutcome {
  if (answer.is !== 'hit') return { is: answer.is };
  const severity: Severity = answer.isRaised && rule.severity === 'info' ? 'warn' : rule.severity;
  const sentence = answer.sentence ?? rule.id;
  return { is: 'hit', severity, sentence, fields: answer.fields, verdict: decision?.outcome ?? null };
}

/** A rule that speaks, or a decision for which it speaks, asked of worked cases. */
export interface Worked {
  /** Its condition and its numbers. */
  readonly asked: PolicyRule | DecisionRule;
  readonly speaks: PolicyRule;
  readonly decides: DecisionRule | null;
}

/**
 * What a rule answers, with the policy as it stands, to a few cases around its numbers: by the very condition that judges real
 * quotes. Pure; a condition that nobody wrote cases for has none.
 */
export function workExamples({ asked, speaks, decides }: Worked, policy: PolicyDocument, at: At): readonly WorkedExample[] {
  const prepared = prepareRule(asked);
  return (SITUATIONS[asked.when] ?? []).map((situation: Situation) => {
    const parts = situation.map((make) => make(createScene(at, policy.currency)));
    const outcome = parts.some((part) => part.outcome);
    const said = merged(parts, (part) => part.outcome);
    const input = { ...inputOf(parts, policy, at), outcome: outcome ? { ...ACCEPTED, ...said } : null };
    return { said: parts.map((part) => part.said), outcome: outcomeOf(ask(prepared, input), speaks, decides) };
  });
}
