import { describe, expect, it } from 'vitest';
import { type AnswerRules, answerFault } from './answer-fault';

const RULES: AnswerRules = {
  answerableBy: ['sales', 'credit_manager'],
  mayBeNotApplicable: true,
  isContradicted: false,
  needsEvidence: false,
  minReason: 10,
};
const done = { item: 'C03', state: 'done' } as const;
const na = { item: 'C03', state: 'na' } as const;

describe('an answer to an item', () => {
  it('is fine from whoever may give it', () => {
    expect(answerFault(done, 'sales', RULES)).toBeNull();
    expect(answerFault(done, 'marketing', RULES)).toBe('not-yours');
  });

  it('R3-04: “not applicable” without a reason is refused (CHK-02)', () => {
    expect(answerFault(na, 'sales', RULES)).toBe('reason-too-short');
    expect(answerFault({ ...na, reason: '' }, 'sales', RULES)).toBe('reason-too-short');
    expect(answerFault({ ...na, reason: '   nine chs   ' }, 'sales', RULES)).toBe('reason-too-short');
    expect(answerFault({ ...na, reason: 'ten chars.' }, 'sales', RULES)).toBeNull();
  });

  it('is never “not applicable” where the list does not allow it, whatever the reason and the role', () => {
    const never = { ...RULES, mayBeNotApplicable: false };
    expect(answerFault({ ...na, reason: 'a very good reason' }, 'credit_manager', never)).toBe('never-not-applicable');
  });

  it('goes against the data only by the credit manager, who says why', () => {
    const contradicted = { ...RULES, isContradicted: true };
    expect(answerFault({ ...done, reason: 'a very good reason' }, 'sales', contradicted)).toBe('credit-manager-only');
    expect(answerFault(done, 'credit_manager', contradicted)).toBe('reason-too-short');
    expect(answerFault({ ...done, reason: 'a very good reason' }, 'credit_manager', contradicted)).toBeNull();
  });

  it('tells what was seen where nothing else stands behind it', () => {
    const manual = { ...RULES, needsEvidence: true };
    expect(answerFault({ ...done, evidence: '  ' }, 'sales', manual)).toBe('evidence-missing');
    expect(answerFault({ ...done, evidence: 'Creditsafe, 12 sep' }, 'sales', manual)).toBeNull();
  });
});
