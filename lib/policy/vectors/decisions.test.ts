import { describe, expect, it } from 'vitest';
import { DECISION_WITHOUT_PREPAYMENT, DECISIONS } from '@/tests/support/vectors/decisions';
import { conclude } from '../conclude';
import type { RuleInput } from '../contract';
import { decisionHits, type VectorFacts, vectorInput } from './vector-case.examples';

/** Longest term of the class on these facts, and the share of the quote that is over the limit, in steps of five. */
function plainCut({ term, termAdvice, exposure, limit, quote, facts }: RuleInput) {
  if (facts.insolvency === 'bankrupt') return null;
  const days = Math.min(term.days, termAdvice.maxDays);
  const over = (exposure.net?.minor ?? 0) - (limit.inForce?.minor ?? 0);
  const pct = Math.ceil((over * 100) / (quote?.total?.minor ?? 0) / 5) * 5;
  return {
    maxTerm: days < 0 ? 'prepay' : days === 0 ? 'cash' : days,
    extraPrepayPct: Math.max(0, Math.min(100, pct)),
  };
}

describe('decision vectors', () => {
  it.each(Object.entries(DECISIONS))('%s', (_, { facts, expected }) => {
    const input = vectorInput(facts as VectorFacts);
    const assessment = conclude(input);
    expect(assessment.exposure.net?.minor).toBe(facts.E * 100);
    expect(assessment.verdict).toBe(expected.outcome);
    expect(decisionHits(assessment)).toEqual(expected.hits);
    expect(assessment.conditions.map(({ id }) => id)).toEqual(expected.conditions);
    expect(assessment.blocks).toEqual(expected.blocks);
    expect(assessment.humanReview).toBe(expected.humanReview);
    expect(plainCut(input)).toEqual(expected.counter);
  });

  it('the exposure vector without its prepayment', () => {
    const input = vectorInput({ class: 'A', term: 30, quote: 12100, E: 37760, openOrders: 7260, limit: 35000 });
    const assessment = conclude(input);
    const { outcome, hits, conditions, blocks, humanReview, counter } = DECISION_WITHOUT_PREPAYMENT;
    expect(assessment).toMatchObject({ verdict: outcome, conditions, blocks, humanReview });
    expect(decisionHits(assessment)).toEqual(hits);
    expect(plainCut(input)).toEqual(counter);
  });
});
