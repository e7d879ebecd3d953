import type { Engine, RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { Verdict } from '@/lib/domain/assessment';

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown };

const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
const isNot = (fact: string, value: unknown): Condition => ({ fact, operator: 'notEqual', value });
const over = (fact: string, value: unknown): Condition => ({ fact, operator: 'greaterThan', value });
const from = (fact: string, value: unknown): Condition => ({ fact, operator: 'greaterThanInclusive', value });
const upTo = (fact: string, value: unknown): Condition => ({ fact, operator: 'lessThanInclusive', value });
const under = (fact: string, value: unknown): Condition => ({ fact, operator: 'lessThan', value });
const all = (...conditions: readonly unknown[]) => ({ all: conditions }) as TopLevelCondition;
const any = (...conditions: readonly unknown[]) => ({ any: conditions }) as TopLevelCondition;

const ON_CREDIT = is('isOnCredit', true);
const NOT_PUBLIC = is('isPublic', false);
const NOT_STARTER = is('isStarter', false);
const NOT_PREPAID = isNot('termDays', -1);

const IDENTITY = any(
  is('identity', 'contradicted'),
  all(is('identity', 'unverified'), isNot('hasSettledLately', true)),
  all(is('identity', null), is('hasSettledLately', false)),
);
const OVER_LIMIT = any(
  is('net', null),
  all(is('limit', 0), from('net', 0)),
  all(isNot('limit', 0), over('net', { fact: 'limitWithTolerance' })),
);
const NEAR_LIMIT = over('utilisationPct', 75);
const STALE = any(
  is('bookDays', null),
  all(is('isBookFile', false), over('bookWorkingDays', 3)),
  all(is('isBookFile', true), NEAR_LIMIT, over('bookWorkingDays', 3)),
  all(is('isBookFile', true), upTo('utilisationPct', 75), over('bookDays', 14)),
);

/** The decision table of the default policy (domain.md 2.12) as rules of json-rules-engine: what hits, and what it makes of the verdict. */
const DECISION: readonly (readonly [Exclude<Verdict, 'accept'>, string, TopLevelCondition])[] = [
  ['reject', 'DR-01', all({ fact: 'insolvency', operator: 'in', value: ['bankrupt', 'wsnp', 'dissolved'] })],
  ['reject', 'DR-02', any(over('stopsWhatever', 0), all(over('stops', 0), NOT_PREPAID))],
  ['refer', 'DR-03', all(ON_CREDIT, IDENTITY)],
  ['refer', 'DR-04', all(ON_CREDIT, NOT_PUBLIC, NOT_STARTER, is('riskClass', 'NR'))],
  ['reject', 'DR-05', all(is('riskClass', 'E'), NOT_PREPAID, is('isPerson', false))],
  ['refer', 'DR-05 of a person', all(is('riskClass', 'E'), NOT_PREPAID, is('isPerson', true))],
  ['refer', 'DR-06', all(ON_CREDIT, NOT_PUBLIC, is('riskClass', 'D'), any(over('termDays', 7), over('dunnable', 0)))],
  ['refer', 'DR-07', all(ON_CREDIT, from('late', 250_00))],
  ['refer', 'DR-08', all(ON_CREDIT, NOT_STARTER, OVER_LIMIT)],
  ['refer', 'DR-09', all(NOT_STARTER, over('termDays', { fact: 'maxDays' }))],
  ['refer', 'DR-10', all(ON_CREDIT, NOT_PUBLIC, over('uninsured', { fact: 'maxUninsured' }))],
  ['refer', 'DR-11', all(ON_CREDIT, from('quoteTotal', 25_000_00))],
  ['refer', 'DR-12', all(ON_CREDIT, STALE)],
  [
    'refer',
    'DR-13',
    all(ON_CREDIT, NOT_PUBLIC, upTo('externalChange', -10), any(is('externalValue', null), under('externalValue', 65))),
  ],
  ['refer', 'DR-14', all(ON_CREDIT, over('brokenPromises', 0))],
  ['refer', 'DR-15', all(ON_CREDIT, is('isParentInsolvent', true))],
  ['refer', 'DR-16', all(ON_CREDIT, { fact: 'arrangement', operator: 'in', value: ['active', 'deviating'] })],
  ['refer', 'DR-17 whoa', all(is('insolvency', 'whoa'), NOT_PREPAID)],
  ['refer', 'DR-17 moratorium', all(is('insolvency', 'moratorium'), any(NOT_PREPAID, is('hasConsent', false)))],
];

export function addDecisionRules(engine: Engine): void {
  for (const [type, name, conditions] of DECISION) engine.addRule({ name, conditions, event: { type } } as RuleProperties);
}

/** The worst outcome of the rules that hit. */
export async function verdictByEngine(engine: Engine, facts: Readonly<Record<string, unknown>>): Promise<Verdict> {
  const { events } = await engine.run(facts);
  if (events.some(({ type }) => type === 'reject')) return 'reject';
  return events.length > 0 ? 'refer' : 'accept';
}
