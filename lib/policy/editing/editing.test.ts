import { describe, expect, it } from 'vitest';
import { ruleId } from '@/lib/domain/ids';
import { cents, TODAY } from '@/lib/domain/k1.examples';
import { localDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicySection } from '@/lib/domain/policy-parts';
import { assess } from '../assess';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { defaultPolicy } from '../default-policy';
import { isBinding, missingSections, unconfirmedRules } from '../is-binding';
import { plainCase } from '../plain-case.examples';
import { activatePolicy } from './activate-policy';
import { changeRule } from './change-rule';
import { confirmRule } from './confirm-rule';
import { nextVersion } from './next-version';

const NOOR = { by: 'Noor', on: TODAY } as const;
const confirmAll = (policy: PolicyDocument) =>
  policy.rules.reduce((each, { id }) => confirmRule(each, { rule: id, ...NOOR }), policy);

describe('a template', () => {
  it('has 77 rules to confirm, by name', () => {
    expect(unconfirmedRules(defaultPolicy)).toHaveLength(77);
    expect(unconfirmedRules(confirmRule(defaultPolicy, { rule: ruleId('EXP-02'), ...NOOR }))).toHaveLength(76);
  });
  it('is not active while one is open', () => {
    const all = confirmAll(defaultPolicy);
    const allButOne = { ...all, confirmations: all.confirmations.slice(1) };
    expect(activatePolicy(allButOne, TODAY)).toEqual({ ok: false, error: { rule: 'POL-03', rules: ['ID-01'] } });
  });
  it.each<PolicySection>(['sales-terms', 'qualification', 'collection', 'default'])(
    'is not active without its part %s',
    (section) => {
      const all = confirmAll(defaultPolicy);
      const lacking = { ...all, sections: all.sections.filter((each) => each !== section) };
      expect(missingSections(lacking)).toEqual([section]);
      expect(activatePolicy(lacking, TODAY)).toEqual({ ok: false, error: { rule: 'POL-02', sections: [section] } });
    },
  );
  it('binds once it is active, whole and confirmed', () => {
    const active = activatePolicy(confirmAll(defaultPolicy), TODAY);
    expect(active).toMatchObject({ ok: true, value: { status: 'active', effectiveOn: TODAY, lastReviewedOn: TODAY } });
    expect(active.ok && isBinding(active.value)).toBe(true);
    expect([isBinding(defaultPolicy), isBinding(confirmAll(defaultPolicy)), isBinding(confirmedPolicy)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(isBinding({ ...confirmedPolicy, confirmations: confirmedPolicy.confirmations.slice(1) })).toBe(false);
    expect(isBinding({ ...confirmedPolicy, sections: [] })).toBe(false);
  });
  it('keeps the day from which it was in force', () => {
    const earlier = { ...confirmAll(defaultPolicy), effectiveOn: localDate('2026-01-01') };
    expect(activatePolicy(earlier, TODAY)).toMatchObject({ value: { effectiveOn: '2026-01-01', lastReviewedOn: TODAY } });
  });
  it('confirms a rule once, by whoever did last', () => {
    const once = confirmRule(defaultPolicy, { rule: ruleId('EXP-02'), ...NOOR });
    const twice = confirmRule(once, { rule: ruleId('EXP-02'), by: 'Sem', on: TODAY });
    expect(twice.confirmations).toEqual([{ rule: 'EXP-02', by: 'Sem', on: TODAY }]);
  });
});

describe('a change', () => {
  const change = (rule: string, parameters: Record<string, number | string>) =>
    changeRule(defaultPolicy, { rule: ruleId(rule), parameters, ...NOOR });
  const amounts = (policy: PolicyDocument, when: string) =>
    [...policy.decision, ...policy.rules].filter((rule) => rule.when === when).map(({ p }) => p.amount);

  it.each(['APP-01', 'DR-11'])('of %s is one of the decision and of who speaks for it', (rule) => {
    const changed = change(rule, { amount: 10_000_00 });
    expect(changed.ok && amounts(changed.value, 'quoteAtLeast')).toEqual([10_000_00, 10_000_00]);
  });
  it('leaves another rule with the same condition alone', () => {
    const two: PolicyDocument = {
      ...defaultPolicy,
      rules: [
        ...defaultPolicy.rules,
        { ...defaultPolicy.rules[0], id: ruleId('OWN-01'), when: 'termOver', p: { days: 45 } } as never,
      ],
    };
    const changed = changeRule(two, { rule: ruleId('LAW-02'), parameters: { days: 50 }, ...NOOR });
    expect(changed.ok && changed.value.rules.filter(({ when }) => when === 'termOver').map(({ p }) => p.days)).toEqual([50, 45]);
  });
  it('leaves a decision alone that is about something else, though the rule speaks for it', () => {
    const other: PolicyDocument = {
      ...defaultPolicy,
      decision: defaultPolicy.decision.map((rule) =>
        rule.id === 'DR-11' ? { ...rule, when: 'termOver', p: { days: 45 } } : rule,
      ),
    };
    const changed = changeRule(other, { rule: ruleId('APP-01'), parameters: { amount: 10_000_00 }, ...NOOR });
    expect(changed.ok && changed.value.decision.find(({ id }) => id === 'DR-11')?.p).toEqual({ days: 45 });
  });
  it('confirms what was changed', () => {
    const changed = change('DR-11', { amount: 10_000_00 });
    expect(changed.ok && changed.value.confirmations).toEqual([{ rule: 'APP-01', ...NOOR }]);
  });
  it('decides from then on', () => {
    const changed = changeRule(confirmedPolicy, { rule: ruleId('APP-01'), parameters: { amount: 4_000_00 }, ...NOOR });
    const { facts, quote, at } = plainCase({ quote: { total: cents(5000) } });
    expect(assess(facts, quote, confirmedPolicy, at).verdict).toBe('accept');
    expect(changed.ok && assess(facts, quote, changed.value, at).verdict).toBe('refer');
  });
  it.each([
    ['a word for a number', 'APP-01', { amount: 'much' }, { place: 'decision.10.p.amount', fault: 'wrong-kind', found: 'much' }],
    ['a parameter that nobody reads', 'APP-01', { colour: 3 }, { place: 'decision.10.p.colour', fault: 'unknown-key' }],
    ['a rule that is not there', 'XX-99', { amount: 3 }, { place: 'XX-99', fault: 'no-such-rule' }],
  ])('is refused: %s', (_, rule, parameters, error) => {
    expect(change(rule, parameters as Record<string, number>)).toEqual({ ok: false, error });
  });
});

describe('the next version', () => {
  it.each([
    ['1', '2'],
    ['12', '13'],
    ['draft', '1'],
  ])('of %s is %s', (version, next) => expect(nextVersion({ ...defaultPolicy, version }).version).toBe(next));
});
