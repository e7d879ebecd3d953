import { describe, expect, it } from 'vitest';
import { confirmedPolicy } from './confirmed-policy.examples';
import { deriveInput } from './derive-input';
import { listParameter } from './list-parameter';
import { numberParameter } from './number-parameter';
import { plainCase } from './plain-case.examples';
import { ask, preparedPolicy, prepareRule, SEVEREST_FIRST } from './prepared-policy';

const { facts, quote, at } = plainCase();
const input = deriveInput(facts, quote, confirmedPolicy, at);
const [rule] = confirmedPolicy.rules;
if (!rule) throw new Error('the template has rules');

describe('a policy as it is asked', () => {
  // Of its own, so that nothing is known of it yet.
  const prepared = () => preparedPolicy({ ...confirmedPolicy });
  const { rules, decision } = confirmedPolicy;

  it('has every rule once, the severest first, and in the order of the policy else', () => {
    const places = SEVEREST_FIRST.flatMap((severity) =>
      rules.flatMap((each, place) => (each.severity === severity ? [place] : [])),
    );
    const { bySeverity } = prepared();
    expect(bySeverity).toEqual(places);
    expect(new Set(bySeverity).size).toBe(rules.length);
  });
  it('finds each by its id', () => {
    const { placeOf } = prepared();
    expect(rules.map(({ id }) => placeOf.get(id))).toEqual(rules.map((_, place) => place));
  });
  it('has the blocks that no decision speaks through', () => {
    const spoken = decision.flatMap(({ says }) => says);
    const own = rules.filter(({ id, severity }) => severity === 'block' && !spoken.includes(id)).map(({ id }) => id);
    expect(prepared().ownBlocks.map((each) => each.rule.id)).toEqual(own);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(rules.filter(({ severity }) => severity === 'block').length);
  });
  it('is prepared once', () => {
    expect(preparedPolicy(confirmedPolicy)).toBe(preparedPolicy(confirmedPolicy));
  });
});

describe('a switch', () => {
  const asked = (p: Record<string, boolean>, more: object) => {
    const prepared = prepareRule({ ...rule, when: 'buyerPublic', p });
    return ask(prepared, { ...input, facts: { ...facts, buyerKind: 'public' }, isPublic: true, ...more }).is;
  };
  it.each<readonly [string, object, object]>([
    ['onlyOnCredit', { term: { days: 0 } }, { term: { days: 1 } }],
    ['notIfPublic', { isPublic: true }, { isPublic: false }],
    ['notIfStarter', { isStarter: true }, { isStarter: false }],
  ])('%s lets a rule pass where it applies, and only where it is on', (name, applies, doesNot) => {
    expect(asked({ [name]: true }, applies)).toBe('pass');
    expect(asked({ [name]: false }, applies)).toBe(asked({}, applies));
    expect(asked({ [name]: true }, { ...doesNot, term: { days: 1 } })).toBe(asked({}, { ...doesNot, term: { days: 1 } }));
  });
  it('is off where the policy leaves it out', () => {
    expect(prepareRule({ ...rule, p: {} })).toMatchObject({ onlyOnCredit: false, notIfPublic: false, notIfStarter: false });
    const all = { onlyOnCredit: true, notIfPublic: true, notIfStarter: true };
    expect(prepareRule({ ...rule, p: all })).toMatchObject(all);
  });
});

describe('a parameter', () => {
  it('that a policy lacks is a mistake in the policy', () => {
    expect(() => numberParameter({ days: 'x' as never }, 'days')).toThrow('the policy gives no number for "days"');
    expect(() => listParameter({ classes: 1 }, 'classes')).toThrow('the policy gives no list for "classes"');
  });
  it('is taken as it is given', () => {
    expect(numberParameter({ days: 0 }, 'days')).toBe(0);
    expect(listParameter({ classes: ['A'] }, 'classes')).toEqual(['A']);
  });
});
