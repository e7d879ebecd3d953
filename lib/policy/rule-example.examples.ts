import type { Display, FactName } from '@/lib/domain/assessment';
import { localDate } from '@/lib/domain/local-date';
import type { PolicyDocument, RuleParameters } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';
import { confirmedPolicy } from './confirmed-policy.examples';
import type { Answer, Outcome, Predicate } from './contract';
import { deriveInput } from './derive-input';
import { type Changes, plainCase } from './plain-case.examples';
import { withClass } from './with-class.examples';

/** What a rule must answer: only that it passes, its fields when it hits, or the facts it misses. */
export type Expected =
  | 'pass'
  | { readonly hit: Readonly<Record<string, string | number>> }
  | { readonly unknown: readonly FactName[] };

/** What is different from an unremarkable case, with a class held as told, another policy, or what was decided. */
export interface ExampleChanges extends Changes {
  readonly riskClass?: RiskClass;
  readonly policy?: Partial<PolicyDocument>;
  readonly outcome?: Partial<Outcome>;
  readonly today?: string;
}

/** A sentence, what is different from an unremarkable case, and the answer. */
export type Example = readonly [sentence: string, changes: ExampleChanges, expected: Expected];

const ACCEPTED: Outcome = { verdict: 'accept', verdictWithDisputes: 'accept', holdsUntil: null, expiry: null };

export function plain(shown: Display): string | number {
  switch (shown.kind) {
    case 'money':
      return shown.money.minor / 100;
    case 'days':
      return shown.days;
    case 'percent':
      return shown.percent;
    case 'count':
      return shown.count;
    case 'date':
      return shown.date;
    case 'text':
      return shown.text;
    case 'words':
      return shown.keys.join();
  }
}

function asExpected(given: Answer): Expected {
  if (given.is === 'pass') return 'pass';
  if (given.is === 'unknown') return { unknown: given.missing };
  const fields = Object.entries(given.fields).map(([name, shown]) => [name, plain(shown)] as const);
  const { sentence, isRaised } = given;
  return { hit: { ...Object.fromEntries(fields), ...(sentence && { sentence }), ...(isRaised && { raised: 'to a warning' }) } };
}

/** The parameters with which the default policy names this condition. */
function parametersOf({ name }: Predicate): RuleParameters {
  return [...confirmedPolicy.decision, ...confirmedPolicy.rules].find(({ when }) => when === name)?.p ?? {};
}

/** What the rule answers to an example. */
export function answerOf(predicate: Predicate, changes: ExampleChanges, parameters = parametersOf(predicate)): Answer {
  const { facts, quote, at } = plainCase(changes);
  const day = changes.today ? localDate(changes.today) : at.today;
  const input = deriveInput(facts, quote, { ...confirmedPolicy, ...changes.policy }, { ...at, today: day });
  const held = changes.riskClass ? withClass(input, changes.riskClass) : input;
  const outcome = changes.outcome ? { ...ACCEPTED, ...changes.outcome } : null;
  return predicate.evaluate({ ...held, outcome }, parameters);
}

/** The same, in the form of its expectation. */
export const answerTo = (predicate: Predicate, changes: ExampleChanges, parameters = parametersOf(predicate)): Expected =>
  asExpected(answerOf(predicate, changes, parameters));
