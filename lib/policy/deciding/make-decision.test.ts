import { describe, expect, it } from 'vitest';
import type { Assessment, Finding } from '@/lib/domain/assessment';
import { ruleId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Role } from '@/lib/domain/role';
import { assess } from '../assess';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { plainCase } from '../plain-case.examples';
import { type DecisionAsked, type DecisionCase, makeDecision } from './make-decision';

const { facts, quote, at } = plainCase({ facts: { deal: { checklist: { open: 0, reasons: [] } } } });
const policy: PolicyDocument = confirmedPolicy;
const PLAIN = assess(facts, quote, policy, at);
const HIT: Finding = { outcome: 'hit', severity: 'block', audience: 'rep', fields: {}, because: [] };

/** The plain case with decision rules that hit, or blocks beside an accept. */
const standing = (verdict: Assessment['verdict'], rules: readonly string[], blocks: readonly string[] = []): Assessment => ({
  ...PLAIN,
  verdict,
  blocks: blocks.map(ruleId),
  findings: { ...PLAIN.findings, ...Object.fromEntries(rules.map((rule) => [rule, HIT])) },
});
const decide = (asked: Partial<DecisionAsked>, known: Partial<DecisionCase> = {}) =>
  makeDecision(
    { outcome: 'accept', reason: '', ...asked },
    { assessment: PLAIN, quote, policy, role: 'sales', agreed: [], isNaturalPerson: false, ...known },
  );

describe('a decision', () => {
  it('R3-09: is the policy’s own at one push, without a word of explanation', () => {
    expect(decide({})).toMatchObject({ ok: true, value: { outcome: 'accept', advised: 'accept', setAside: [], waitsFor: [] } });
    const same = [decide({}), decide({})];
    expect(same[0]).toEqual(same[1]);
  });

  it('R3-01: holds outcome, limit and term', () => {
    expect(decide({})).toMatchObject({
      value: { termDays: quote?.term?.days, amount: quote?.total, limit: PLAIN.limit.inForce },
    });
  });

  it('R4-10: that sets the policy aside is refused without a reason', () => {
    const referred = { assessment: standing('refer', ['DR-08']), role: 'credit_manager' as const };
    expect(decide({}, referred)).toEqual({ ok: false, error: { fault: 'reason' } });
    expect(decide({ reason: 'too short' }, referred)).toEqual({ ok: false, error: { fault: 'reason' } });
    expect(decide({ reason: 'bank guarantee received' }, referred)).toMatchObject({
      ok: true,
      value: { setAside: ['DR-08'], advised: 'refer' },
    });
  });

  it.each<[string, Role]>([
    ['DR-08', 'sales'],
    ['DR-08', 'finance'],
    ['DR-11', 'sales'],
  ])('%s is not for %s to set aside', (rule, role) => {
    const refused = decide({ reason: 'a good reason' }, { assessment: standing('refer', [rule]), role });
    expect(refused).toMatchObject({ ok: false, error: { fault: 'not-yours', rule } });
  });

  it('waits for the second pair of eyes, and holds when both agreed', () => {
    const asked = { reason: 'a good reason' };
    const first = decide(asked, { assessment: standing('refer', ['DR-11']), role: 'credit_manager' });
    expect(first).toMatchObject({ ok: true, value: { waitsFor: ['cfo'] } });
    const second = decide(asked, { assessment: standing('refer', ['DR-11']), role: 'cfo', agreed: ['credit_manager'] });
    expect(second).toMatchObject({ ok: true, value: { waitsFor: [] } });
  });

  it('of two people is complete where only one of them may set another of its rules aside', () => {
    const both = { assessment: standing('refer', ['DR-08', 'DR-11']), role: 'cfo' as const };
    const asked = { reason: 'a good reason' };
    expect(decide(asked, both)).toMatchObject({ ok: false, error: { fault: 'not-yours', rule: 'DR-08' } });
    expect(decide(asked, { ...both, agreed: ['credit_manager'] })).toMatchObject({ ok: true, value: { waitsFor: [] } });
  });

  it('that the law forbids nobody makes', () => {
    const refused = decide(
      { reason: 'a good reason' },
      { assessment: standing('accept', [], ['LAW-01']), role: 'credit_manager' },
    );
    expect(refused).toEqual({ ok: false, error: { fault: 'never', rules: ['LAW-01'] } });
  });

  it('R3-02: grants no credit while points of the checklist are open, whoever asks', () => {
    const open = standing('accept', ['CHK-01'], ['CHK-01']);
    for (const role of ['sales', 'credit_manager', 'cfo'] as const) {
      expect(decide({ reason: 'a good reason' }, { assessment: open, role })).toEqual({
        ok: false,
        error: { fault: 'checklist' },
      });
    }
    const advising = { ...open, blocks: [], isBinding: false };
    expect(decide({}, { assessment: advising })).toEqual({ ok: false, error: { fault: 'checklist' } });
    expect(decide({ outcome: 'refer' }, { assessment: open }).ok).toBe(true);
    expect(decide({ outcome: 'reject', reason: 'we do not sell there' }, { assessment: open }).ok).toBe(true);
  });

  it('may always ask a person', () => {
    expect(decide({ outcome: 'refer' }, { assessment: standing('reject', ['DR-02']) })).toMatchObject({
      value: { outcome: 'refer', termDays: null },
    });
  });

  it('that is stricter than the policy says why', () => {
    expect(decide({ outcome: 'reject' })).toEqual({ ok: false, error: { fault: 'reason' } });
  });

  it('GDP-01: to refuse a person waits for a human, who names a reason', () => {
    const rejected = { assessment: standing('reject', ['DR-02']), isNaturalPerson: true };
    expect(decide({ outcome: 'reject' }, rejected)).toMatchObject({ value: { humanReview: 'needed' } });
    expect(decide({ outcome: 'reject' }, { ...rejected, role: 'credit_manager' })).toMatchObject({
      value: { humanReview: 'needed' },
    });
    const reviewed = decide({ outcome: 'reject', reason: 'seen the whole file' }, { ...rejected, role: 'credit_manager' });
    expect(reviewed).toMatchObject({ value: { humanReview: 'done' } });
    expect(decide({ outcome: 'reject' }, { ...rejected, isNaturalPerson: false })).toMatchObject({
      value: { humanReview: 'not-needed' },
    });
  });

  it('keeps the amount unknown where the page told none', () => {
    expect(decide({}, { quote: { ...(quote as NonNullable<typeof quote>), total: null } })).toMatchObject({
      value: { amount: null },
    });
  });
});
