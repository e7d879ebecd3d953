import { describe, expect, it } from 'vitest';
import { K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { PAYMENT_BEHAVIOUR } from '@/tests/support/vectors/payment-behaviour';
import { assess } from '../assess';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { plainCase } from '../plain-case.examples';

describe('signs of payment problems to come', () => {
  it('R2-06: given slippage 17.5 and a rating that dropped 12, when a quote is judged, then INS-02 names both signals', () => {
    const external = { value: 58, change90: -12, on: TODAY } as const;
    const { facts, quote, at } = plainCase({ facts: { external }, book: { settledItems: K1_SETTLED } });
    const { findings, reasons } = assess(facts, quote, confirmedPolicy, at);
    expect(deriveInput(facts, quote, confirmedPolicy, at).behaviour.slippageDays?.toFixed(1)).toBe(PAYMENT_BEHAVIOUR.slippage);
    const signals = { kind: 'words', keys: ['signal_slippage', 'signal_external_drop'] };
    expect(findings['INS-02']).toMatchObject({ outcome: 'hit', severity: 'warn', audience: 'rep', fields: { signals } });
    expect(reasons.map(({ rule }) => rule)).toContain('INS-02');
  });
});
