import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { confirmedPolicy } from './confirmed-policy.examples';
import { defaultPolicy } from './default-policy';
import { readPolicy } from './read-policy';
import { PREDICATES } from './rules/registry';

type Loose = Record<string, unknown>;
const as = (policy: PolicyDocument): Loose => structuredClone(policy) as unknown as Loose;
/** The template with another value at a place; undefined takes it away. */
function withAt(place: string, value: unknown): Loose {
  const document = as(defaultPolicy);
  const keys = place.split('.');
  const last = keys.pop() as string;
  const parent = keys.reduce((each, key) => each[key] as Loose, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}
const factor = (index: number) => defaultPolicy.scorecard.factors[index];

describe('a policy document', () => {
  it.each([
    ['the template', defaultPolicy],
    ['one that is confirmed', confirmedPolicy],
  ])('is taken as it is: %s', (_, policy) => {
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ ok: true, value: policy });
  });
  it('holds ids and parameters, no sentences', () => {
    const texts: string[] = [];
    JSON.stringify(defaultPolicy, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.filter((text) => /\s/.test(text))).toEqual([]);
  });
  it('has the 17 decision rules, the 77 rules and the 11 checks', () => {
    expect(defaultPolicy.decision.map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `DR-${String(index + 1).padStart(2, '0')}`),
    );
    expect(defaultPolicy.rules).toHaveLength(77);
    expect(defaultPolicy.checklist).toHaveLength(11);
  });
  it('asks for every condition there is', () => {
    const asked = [...defaultPolicy.decision, ...defaultPolicy.rules].map(({ when }) => when);
    expect(PREDICATES.map(({ name }) => name).filter((name) => !asked.includes(name))).toEqual([]);
  });
});

describe('a bad policy document is refused with place and reason', () => {
  it.each<readonly [string, string, unknown, object]>([
    ['no number', 'rules.2.p', 'x', { place: 'rules.2.p', fault: 'wrong-kind' }],
    ['half a day', 'assumedDueDays', 0.5, { place: 'assumedDueDays', fault: 'wrong-kind' }],
    ['a part that is not there', 'salesTerms', undefined, { place: 'salesTerms', fault: 'missing' }],
    ['a word that is not there', 'rules.0.severity', undefined, { place: 'rules.0.severity', fault: 'missing' }],
    ['a number that is not there', 'classes.C.maxDays', undefined, { place: 'classes.C.maxDays', fault: 'missing' }],
    ['more than it has', 'script', 'x', { place: 'script', fault: 'unknown-key' }],
    ['more than a part has', 'classes.C.colour', 'x', { place: 'classes.C.colour', fault: 'unknown-key' }],
    ['too much', 'tolerance.by.A.pct', 101, { place: 'tolerance.by.A.pct', fault: 'too-large' }],
    ['too little', 'limit.roundDownTo', 0, { place: 'limit.roundDownTo', fault: 'too-small' }],
    ['an expression', 'decision.0.when', 'a > b', { place: 'decision.0.when', fault: 'not-allowed' }],
    ['a day that is none', 'lastReviewedOn', '2026-02-30', { place: 'lastReviewedOn', fault: 'not-allowed' }],
    ['a word that is none of ours', 'rules.0.severity', 'fatal', { place: 'rules.0.severity', fault: 'not-allowed' }],
    [
      'a zone that does not exist',
      'timeZone',
      'Mars/Olympus',
      { place: 'timeZone', fault: 'no-such-zone', found: 'Mars/Olympus' },
    ],
    ['a rule twice', 'rules.1.id', 'ID-01', { place: 'rules', fault: 'twice', found: 'ID-01' }],
    ['a rule as a decision too', 'rules.1.id', 'DR-01', { place: 'rules', fault: 'twice', found: 'DR-01' }],
    [
      'a speaker that is not there',
      'decision.2.says',
      ['XX-01'],
      { place: 'decision.2.says', fault: 'no-such-rule', found: 'XX-01' },
    ],
    [
      'a confirmation of no rule',
      'confirmations',
      [{ rule: 'XX-01', by: 'Noor', on: '2026-01-01' }],
      { place: 'confirmations.0.rule', fault: 'no-such-rule', found: 'XX-01' },
    ],
    [
      'a condition that does not exist',
      'rules.3.when',
      'alwaysFine',
      { place: 'rules.3.when', fault: 'no-such-condition', found: 'alwaysFine' },
    ],
    [
      'a check that does not exist',
      'checklist.1.checks',
      ['openItemsFresh', 'scorePresent'],
      { place: 'checklist.1.checks', fault: 'no-such-condition', found: 'scorePresent' },
    ],
    [
      'a circumstance that sets nothing aside',
      'checklist.3.notApplicableIf',
      'classAtoC',
      { place: 'checklist.3.notApplicableIf', fault: 'no-such-condition', found: 'classAtoC' },
    ],
    [
      'a circumstance that nobody may claim',
      'checklist.1.mayNotApplyIf',
      ['noHistory', 'toString'],
      { place: 'checklist.1.mayNotApplyIf', fault: 'no-such-condition', found: 'toString' },
    ],
    ['a check that nobody may answer', 'checklist.5.by', [], { place: 'checklist.5.by', fault: 'too-small' }],
    ['a parameter that is needed', 'rules.4.p', {}, { place: 'rules.4.p.minSimilarity', fault: 'missing' }],
    [
      'a word for a number',
      'rules.4.p.minSimilarity',
      'high',
      { place: 'rules.4.p.minSimilarity', fault: 'wrong-kind', found: 'high' },
    ],
    [
      'a number for a flag',
      'decision.1.p.releasedIfPrepayOk',
      1,
      { place: 'decision.1.p.releasedIfPrepayOk', fault: 'wrong-kind', found: '1' },
    ],
    [
      'a number for a list',
      'decision.10.p.unlessClasses',
      1,
      { place: 'decision.10.p.unlessClasses', fault: 'wrong-kind', found: '1' },
    ],
    [
      'a share of more than all',
      'rules.4.p.minSimilarity',
      1.5,
      { place: 'rules.4.p.minSimilarity', fault: 'too-large', found: '1.5' },
    ],
    ['a parameter that nobody reads', 'rules.4.p.colour', 1, { place: 'rules.4.p.colour', fault: 'unknown-key' }],
    ['a number for a switch', 'rules.4.p.onlyOnCredit', 1, { place: 'rules.4.p.onlyOnCredit', fault: 'wrong-kind', found: '1' }],
    [
      'bands that go back',
      'scorecard.factors.0.bands',
      [
        [5, 18],
        [0, 15],
        [null, 0],
      ],
      { place: 'scorecard.factors.0.bands', fault: 'bands-out-of-order', found: 'I1' },
    ],
    [
      'bands that go back, the other way',
      'scorecard.factors.1.bands',
      [
        [50, 8],
        [95, 6],
        [null, 0],
      ],
      { place: 'scorecard.factors.1.bands', fault: 'bands-out-of-order', found: 'I2' },
    ],
    [
      'two bands of one bound',
      'scorecard.factors.0.bands',
      [
        [0, 18],
        [0, 15],
        [null, 0],
      ],
      { place: 'scorecard.factors.0.bands', fault: 'bands-out-of-order', found: 'I1' },
    ],
    [
      'two bands of one bound, the other way',
      'scorecard.factors.1.bands',
      [
        [95, 8],
        [95, 6],
        [null, 0],
      ],
      { place: 'scorecard.factors.1.bands', fault: 'bands-out-of-order', found: 'I2' },
    ],
    [
      'bands without a last one',
      'scorecard.factors.0.bands',
      [[0, 18]],
      { place: 'scorecard.factors.0.bands', fault: 'bands-out-of-order', found: 'I1' },
    ],
    [
      'a word among numbers',
      'scorecard.factors.0.bands',
      [
        ['low', 18],
        [null, 0],
      ],
      { place: 'scorecard.factors.0.bands', fault: 'bands-out-of-order', found: 'I1' },
    ],
    [
      'a word after a number',
      'scorecard.factors.0.bands',
      [
        [0, 18],
        ['low', 3],
        [null, 0],
      ],
      { place: 'scorecard.factors.0.bands', fault: 'bands-out-of-order', found: 'I1' },
    ],
    [
      'a number among words',
      'scorecard.factors.9.bands',
      [
        ['low', 7],
        [null, 0],
      ],
      { place: 'scorecard.factors.9.bands', fault: 'bands-out-of-order', found: 'R2' },
    ],
    [
      'more points than there are',
      'scorecard.factors.0.bands',
      [
        [0, 19],
        [null, 0],
      ],
      { place: 'scorecard.factors.0.bands', fault: 'points-over-maximum', found: 'I1' },
    ],
    [
      'ninety points in all',
      'scorecard.factors.0',
      { ...factor(0), max: 8, bands: [[null, 0]] },
      { place: 'scorecard.factors', fault: 'points-not-hundred', found: '90' },
    ],
    [
      'a bonus for no factor',
      'scorecard.coverageBonus.0.factor',
      'X9',
      { place: 'scorecard.coverageBonus.0.factor', fault: 'no-such-factor', found: 'X9' },
    ],
    ['a factor twice', 'scorecard.factors.1.id', 'I1', { place: 'scorecard.factors', fault: 'twice', found: 'I1' }],
    ['classes that go up', 'classes.B.minScore', 80, { place: 'classes', fault: 'classes-out-of-order', found: '80 80 50 30 0' }],
    [
      'a score that is no class',
      'classes.E.minScore',
      10,
      { place: 'classes', fault: 'classes-out-of-order', found: '80 65 50 30 10' },
    ],
    ['nobody who approves', 'approval', [], { place: 'approval', fault: 'approval-out-of-order' }],
    ['an end to what may be approved', 'approval.2.upTo', 90_000_00, { place: 'approval', fault: 'approval-out-of-order' }],
    ['no end in the middle', 'approval.1.upTo', null, { place: 'approval', fault: 'approval-out-of-order' }],
    ['steps that go back', 'approval.1.upTo', 5_000_00, { place: 'approval', fault: 'approval-out-of-order' }],
  ])('%s', (_, place, value, error) => expect(readPolicy(withAt(place, value))).toEqual({ ok: false, error }));

  it.each([
    ['nothing', null],
    ['a text', 'policy'],
    ['a list', [defaultPolicy]],
  ])('%s', (_, data) => expect(readPolicy(data)).toEqual({ ok: false, error: { place: '', fault: 'wrong-kind' } }));

  it('needs no flag that is off', () => {
    expect(readPolicy(withAt('decision.1.p.releasedIfPrepayOk', undefined)).ok).toBe(true);
  });
  it('says nothing of what was found where there is nothing to say', () => {
    expect(readPolicy(withAt('approval', []))).toStrictEqual({
      ok: false,
      error: { place: 'approval', fault: 'approval-out-of-order' },
    });
  });
  it('has many rules, but not without end', () => {
    const rules = Array.from({ length: 301 }, (_, index) => ({ ...defaultPolicy.rules[0], id: `AA-${index % 100}` }));
    expect(readPolicy(withAt('rules', rules))).toMatchObject({ error: { place: 'rules', fault: 'too-large' } });
  });
  it('does not take a name for a key of every object', () => {
    expect(readPolicy(JSON.parse(`{"__proto__": {"status": "active"}}`)).ok).toBe(false);
  });
});
