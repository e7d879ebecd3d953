import { describe, expect, it } from 'vitest';
import { instant, localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { PolicyPart, RuleView } from '@/lib/domain/policy-view';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { defaultPolicy } from '../default-policy';
import { PARAMETER_UNITS } from '../parameter-units';
import { PREDICATES } from '../rules/registry';
import { SWITCHES } from '../switches';
import { TOPIC_OF, TOPICS_OF } from './topics';
import { viewRules } from './view-rules';

const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const PARTS = Object.keys(TOPICS_OF) as PolicyPart[];
const allViews = () => PARTS.flatMap((part) => viewRules(defaultPolicy, part, AT));

function view(id: string, all: readonly RuleView[] = allViews()): RuleView {
  const found = all.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('the rules as a person reads them', () => {
  it('are all there, each in one part', () => {
    expect(
      allViews()
        .map(({ rule }) => rule.id)
        .sort(),
    ).toEqual(defaultPolicy.rules.map(({ id }) => id).sort());
    expect([...TOPIC_OF.keys()].sort()).toEqual(PREDICATES.map(({ name }) => name).sort());
  });

  it('know what every parameter counts', () => {
    const names = PREDICATES.flatMap(({ parameters = {} }) => Object.keys(parameters));
    expect([...names, ...SWITCHES].filter((name) => !(name in PARAMETER_UNITS))).toEqual([]);
  });

  it('bring their numbers, where they stand, also in the decision that they speak for', () => {
    const { parameters, fields, decisions } = view('OVD-02');
    const at = defaultPolicy.rules.findIndex(({ id }) => id === 'OVD-02');
    const decision = defaultPolicy.decision.findIndex(({ id }) => id === 'DR-07');
    expect(parameters.map(({ name, unit, value }) => [name, unit, value])).toEqual([
      ['days', 'days', 30],
      ['publicDays', 'days', 60],
      ['amount', 'money', 250_00],
      ['onlyOnCredit', 'flag', true],
    ]);
    expect(parameters[0]?.places).toEqual([`rules.${at}.p.days`, `decision.${decision}.p.days`]);
    expect(fields).toMatchObject({ days: { kind: 'days', days: 30 }, amount: { kind: 'money', money: money(250_00, EUR) } });
    expect(decisions).toEqual([{ id: 'DR-07', when: 'lateItemsAtLeast', outcome: 'refer', parameters: [], examples: [] }]);
  });

  it('bring the decision that asks something else, once, with its own numbers and examples', () => {
    const [stale] = view('DAT-01').decisions;
    expect(stale).toMatchObject({ id: 'DR-12', outcome: 'refer' });
    expect(stale?.parameters.map(({ name }) => name)).toEqual([
      'liveWorkingDays',
      'fileDays',
      'fileWorkingDaysNearLimit',
      'nearLimitPct',
      'onlyOnCredit',
    ]);
    expect(stale?.examples.length).toBeGreaterThan(2);
    const spoken = allViews().flatMap(({ decisions }) => decisions.map(({ id }) => id));
    expect(spoken.sort()).toEqual(defaultPolicy.decision.map(({ id }) => id).sort());
  });

  it('say what an example comes to: what is said, how gravely, and the verdict', () => {
    expect(view('OVD-02').examples[1]?.outcome).toMatchObject({
      is: 'hit',
      severity: 'block',
      sentence: 'OVD-02',
      verdict: 'refer',
    });
    expect(view('OVD-02').examples[0]?.outcome).toEqual({ is: 'pass' });
    expect(view('OVD-01').examples[1]?.outcome).toMatchObject({ is: 'hit', severity: 'warn', verdict: null });
  });

  it.each([
    ['EXP-02', ['credit_manager']],
    ['APP-01', ['credit_manager', 'cfo']],
    ['INS-01', 'nobody'],
    ['LAW-01', 'nobody'],
    ['LAW-02', 'nothing'],
    ['OVD-01', 'nothing'],
  ])('say who may set %s aside', (id, roles) => {
    expect(view(id).setAsideBy).toEqual(roles);
  });

  it('fill in the sentence that the rule says', () => {
    const fieldsOf = (when: string) => allViews().find(({ rule }) => rule.when === when)?.fields;
    const { legal, desk, starter, salesTerms } = defaultPolicy;
    expect(fieldsOf('openItemsOlderThan')).toEqual({ hours: { kind: 'days', days: 1 }, age: { kind: 'days', days: 1 } });
    expect(fieldsOf('buyerSizeUnknownTermOver')).toMatchObject({ max: { kind: 'days', days: 30 } });
    expect(fieldsOf('termOverLegalMax')).toEqual({ max: { kind: 'days', days: legal.largeBuyerMaxDays } });
    expect(fieldsOf('visitSuggested')).toMatchObject({ n: { kind: 'count', count: desk.visit.openOverdueItems } });
    expect(fieldsOf('starterCredit')).toMatchObject({
      max: { kind: 'money', money: money(starter.maxExposure, EUR) },
      days: { kind: 'days', days: salesTerms.newCustomerDays },
    });
    expect(fieldsOf('utilisationAtLeast')).toMatchObject({ pct: { kind: 'percent' } });
    expect(fieldsOf('buyerPublic')).toEqual({});
  });

  it('stand topic by topic', () => {
    for (const part of PARTS) {
      const topics = viewRules(defaultPolicy, part, AT).map(({ topic }) => TOPICS_OF[part].indexOf(topic));
      expect(topics).toEqual([...topics].sort((a, b) => a - b));
      expect(Math.min(...topics)).toBe(0);
    }
  });

  it('say who confirmed them', () => {
    expect(view('OVD-02').confirmation).toBeNull();
    const confirmed = viewRules(confirmedPolicy, 'collection', AT);
    expect(view('OVD-02', confirmed).confirmation).toMatchObject({ by: 'Noor' });
  });
});
