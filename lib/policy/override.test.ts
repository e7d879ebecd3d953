import { describe, expect, it } from 'vitest';
import { ruleId } from '@/lib/domain/ids';
import { cents } from '@/lib/domain/k1.examples';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { Role } from '@/lib/domain/role';
import { decidersOf } from './deciders';
import { defaultPolicy } from './default-policy';
import { overrideFault, overriders } from './override';

const fault = (rule: string, by: readonly Role[], reason = 'paid this morning') =>
  overrideFault({ rule: ruleId(rule), by, reason }, defaultPolicy);

describe('setting a rule aside', () => {
  it.each(['INS-01', 'LAW-01', 'LAW-03', 'LAW-04', 'GDP-01', 'POL-03', 'DR-01'])('%s: nobody may', (rule) => {
    expect(fault(rule, ['credit_manager', 'cfo', 'admin'])).toBe('never');
  });
  it.each(['EXP-02', 'OVD-02', 'TRM-02', 'FLG-01', 'CHK-01', 'ID-01', 'INS-04', 'ARR-02', 'DR-08', 'DR-12'])(
    '%s: the credit manager may, with a reason',
    (rule) => {
      expect(fault(rule, ['credit_manager'])).toBeNull();
      expect(fault(rule, ['sales', 'collector', 'collector_senior', 'finance', 'cfo', 'marketing', 'admin'])).toBe('not-yours');
      expect(fault(rule, ['credit_manager'], 'nine char')).toBe('reason-too-short');
      expect(fault(rule, ['credit_manager'], '   nine char   ')).toBe('reason-too-short');
      expect(fault(rule, ['credit_manager'], 'ten charac')).toBeNull();
    },
  );
  it.each(['DR-11', 'APP-01'])('%s: two people together', (rule) => {
    expect(fault(rule, ['credit_manager'])).toBe('not-yours');
    expect(fault(rule, ['cfo'])).toBe('not-yours');
    expect(fault(rule, ['cfo', 'credit_manager'])).toBeNull();
  });
  it('needs nobody beside them where the policy has no table of approvals', () => {
    expect(overriders('quoteAtLeast', { ...defaultPolicy, approval: [] })).toEqual([]);
  });
  it('that is not there', () => {
    expect(fault('XX-99', ['credit_manager'])).toBe('no-such-rule');
  });
});

describe('who decides', () => {
  it.each([
    [0, ['collector_senior']],
    [4999.99, ['collector_senior']],
    [5000, ['credit_manager']],
    [24999.99, ['credit_manager']],
    [25000, ['credit_manager', 'cfo']],
  ])('on %s euros', (euros, roles) => expect(decidersOf(cents(euros), defaultPolicy)).toEqual(roles));
  it('on an unknown amount, or one in another currency: the last step', () => {
    expect(decidersOf(null, defaultPolicy)).toEqual(['credit_manager', 'cfo']);
    expect(decidersOf(money(1, 'USD' as CurrencyCode), defaultPolicy)).toEqual(['credit_manager', 'cfo']);
  });
  it('nobody, where the policy has no such step', () => {
    expect(decidersOf(cents(1), { ...defaultPolicy, approval: [] })).toEqual([]);
  });
});
