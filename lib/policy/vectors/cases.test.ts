import { describe, expect, it } from 'vitest';
import { TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import { CASES } from '@/tests/support/vectors/cases';
import { conclude } from '../conclude';
import { decide } from '../decide';
import { withOpenItems } from '../derive-input';
import { decisionHits, ruleHits, type VectorFacts, vectorInput } from './vector-case.examples';

type Case = {
  readonly facts: VectorFacts;
  readonly outcome: string;
  readonly hits: readonly string[];
  readonly rules: readonly string[];
  readonly conditions?: readonly string[];
  readonly humanReview?: boolean;
  readonly withDisputes?: { readonly outcome: string; readonly hits: readonly string[] };
  readonly holdsUntil?: string;
  readonly term?: number;
  readonly offers?: readonly string[];
};

const KIND: Readonly<Record<string, string>> = { cash: 'cash', full: 'full-prepayment' };
const assessed = (name: keyof typeof CASES) => conclude(vectorInput(CASES[name].facts as VectorFacts));

describe('cases', () => {
  it.each(Object.entries(CASES) as unknown as [string, Case][])('case %s', (_, expected) => {
    const input = vectorInput(expected.facts);
    const assessment = conclude(input);
    expect(assessment.verdict).toBe(expected.outcome);
    expect(decisionHits(assessment)).toEqual(expected.hits);
    expect(ruleHits(assessment)).toEqual(expect.arrayContaining([...expected.rules]));
    expect((assessment.exposure.net?.minor ?? 0) / 100).toBeCloseTo(expected.facts.E ?? 0, 2);
    expect(assessment.humanReview).toBe(expected.humanReview ?? false);
    if (expected.conditions) expect(assessment.conditions.map(({ id }) => id)).toEqual(expected.conditions);
    if (expected.holdsUntil) expect(assessment.holdsUntil).toBe(expected.holdsUntil);
    if (expected.term) expect(input.term.days).toBe(expected.term);
    if (expected.offers)
      expect(assessment.counterOffers.map(({ kind }) => kind)).toEqual(expected.offers.map((each) => KIND[each]));
    if (expected.facts.recommended && expected.facts.limit === null) {
      expect(assessment.limit).toMatchObject({ from: 'recommendation', inForce: { minor: expected.facts.recommended * 100 } });
    }
  });

  it('case 1 is told as a start', () => {
    expect(assessed(1)).toMatchObject({ isStarter: true, holdsUntil: addDays(TODAY, 30) });
    expect(ruleHits(assessed(1))).not.toContain('SCO-01');
  });
  it('case 3 tells that the limit is used up', () => {
    expect(assessed(3).findings['EXP-01']).toMatchObject({ fields: { pct: { percent: (12003 / 12000) * 100 } } });
    expect(assessed(3).limit.tolerance.minor).toBe(600_00);
  });
  it('case 4 with disputes refers', () => {
    const input = vectorInput(CASES[4].facts as VectorFacts);
    const undisputed = (input.facts.book?.openItems ?? []).map(({ dispute: _, ...item }) => item);
    const decision = decide(withOpenItems(input, undisputed));
    const hits = decision.rulings.filter(({ answer }) => answer.is === 'hit').map(({ rule }) => rule.id);
    expect([decision.verdict, hits]).toEqual([CASES[4].withDisputes.outcome, CASES[4].withDisputes.hits]);
    expect(assessed(4).verdictWithDisputes).toBe('refer');
  });
  it('case 5: a public body is at least class B, whatever its score', () => {
    expect(assessed('5a')).toMatchObject({ riskClass: 'B', score: { class: 'NR' }, term: { maxDays: 30, legalMaxDays: 30 } });
    expect(assessed('5b')).toMatchObject({ riskClass: 'B', score: { class: 'D' } });
    const unset = vectorInput({ ...(CASES['5a'].facts as VectorFacts), limit: null });
    expect(conclude(unset).limit).toMatchObject({ inForce: { minor: 50_000_00 }, from: 'recommendation' });
  });
  it('case 8 and 13 ask once how large the buyer is, and want an approval of the longer term', () => {
    expect(assessed(8).term.maxDays).toBe(60);
    expect(ruleHits(assessed(13))).not.toContain('LAW-01');
  });
  it('case 9: a refusal of a person is told after a person looked', () => {
    expect(assessed('9b').blocks).toEqual(['GDP-01']);
    expect(assessed('9b').reasons[0]).toMatchObject({ rule: 'INS-01', decisionRule: 'DR-01' });
  });
  it('case 10 asks for security', () => {
    expect(assessed(10).requests).toEqual([{ kind: 'security', amount: { minor: 30_000_00, currency: 'EUR' } }]);
    expect(assessed(10).lifts).toEqual([{ decisionRule: 'DR-15', by: 'credit-manager' }]);
  });
  it('case 12 passes once the rep ticks that the buyer imposes it', () => {
    const input = vectorInput(CASES[12].facts as VectorFacts);
    expect(conclude(input).blocks).toEqual(['LAW-01']);
    const ticked = conclude({ ...input, quote: input.quote && { ...input.quote, isTermImposed: true } });
    expect([ticked.verdict, ticked.blocks, ticked.counterOffers]).toEqual(['accept', [], []]);
  });
  it('case 14 to 16 and 20 have nothing to dun', () => {
    for (const name of [14, 15, 16, 20] as const) expect(assessed(name).ageing.dunnable.minor).toBe(0);
    expect(ruleHits(assessed(20))).not.toEqual(expect.arrayContaining([expect.stringMatching(/^OVD/)]));
  });
  it('case 21 counts two of twelve parts', () => {
    expect(assessed(21).exposure.thisQuote?.minor).toBe(4_033_33);
  });
  it('case 22: two people who approved the limit decided already', () => {
    const input = vectorInput(CASES['22b'].facts as VectorFacts);
    const byOne = { ...input.facts, limitDecision: { on: addDays(TODAY, -100), approvers: 1 } };
    expect(conclude({ ...input, facts: byOne }).verdict).toBe('refer');
    expect(assessed('22a').findings['EXT-02']).toMatchObject({ audience: 'desk' });
  });
});
