import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { DECISIONS } from '@/tests/support/vectors/decisions';
import { conclude } from '../conclude';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { makeDecision } from '../deciding/make-decision';
import { type VectorFacts, vectorInput } from './vector-case.examples';

const judged = (facts: object) => {
  const input = vectorInput(facts as VectorFacts);
  return { input, assessment: conclude(input) };
};

/** One push of the policy's own outcome by who sells. */
function pushed(facts: object) {
  const { input, assessment } = judged(facts);
  const { quote } = input;
  const known = { assessment, quote, policy: confirmedPolicy, role: 'sales' as const, agreed: [], isNaturalPerson: false };
  return makeDecision({ outcome: assessment.verdict, reason: '' }, known);
}

describe('one push on the vectors', () => {
  it.each(Object.entries(DECISIONS).filter(([name]) => name !== 'V7' && name !== 'V8'))(
    'R3-09: given %s, when it is decided, then the outcome is the table’s, without a word, and again the same',
    (_, { facts, expected }) => {
      const startedAt = performance.now();
      const made = pushed(facts);
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      expect(made).toMatchObject({ ok: true, value: { outcome: expected.outcome, advised: expected.outcome, setAside: [] } });
      expect(pushed(facts)).toEqual(made);
    },
  );

  it('R3-09: given V7, when it is accepted at 60 days, then the law keeps it shut', () => {
    expect(pushed(DECISIONS.V7.facts)).toEqual({ ok: false, error: { fault: 'never', rules: ['LAW-01'] } });
  });

  it('R3-02: given V8 with an item open, when it is accepted, then it waits for the list', () => {
    expect(pushed(DECISIONS.V8.facts)).toEqual({ ok: false, error: { fault: 'checklist' } });
  });

  it('R3-01: given V3 on the terms of the policy, when it is decided, then outcome, limit 2,000 and term 14 are in it', () => {
    const { term, quote, E, ...facts } = DECISIONS.V3.facts;
    const within = pushed({ ...facts, term: 14, quote: 2000, E: 2000, uninsured: 2000 });
    expect([term, quote, E]).toEqual([30, 2500, 2500]);
    expect(within).toMatchObject({ ok: true, value: { outcome: 'accept', limit: cents(2000), termDays: 14 } });
  });

  it('R2-14: given class C without an agreed term, when sales picks 30 days, then TRM-02 says at most 14', () => {
    const { findings, reasons } = judged(DECISIONS.V3.facts).assessment;
    expect(findings['TRM-02']).toMatchObject({ outcome: 'hit', fields: { max: { days: 14 }, class: { text: 'C' } } });
    expect(reasons.some(({ rule }) => rule === 'TRM-02')).toBe(true);
  });

  it('R4-08: given class E on account, when it is judged, then it reads “not on account, but prepaid” and prepayment is left', () => {
    const { assessment } = judged({ ...DECISIONS.V6.facts, insolvency: undefined });
    expect(assessment.riskClass).toBe('E');
    expect(assessment.counterOffers.map(({ kind }) => kind)).toContain('full-prepayment');
  });
});
