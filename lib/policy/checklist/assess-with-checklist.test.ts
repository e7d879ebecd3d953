import { describe, expect, it } from 'vitest';
import { NOTHING_RECORDED } from '@/lib/domain/checklist/checklist-record';
import type { ItemAnswer } from '@/lib/domain/checklist/item-answer';
import { cents } from '@/lib/domain/k1.examples';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { defaultPolicy } from '../default-policy';
import { assessWithChecklist } from './assess-with-checklist';
import { type ListCase, listCase, said } from './connected.examples';

const both = (answers: readonly ItemAnswer[], changes: ListCase = {}, policy = confirmedPolicy) => {
  const { facts, quote, at } = listCase(changes);
  return assessWithChecklist(facts, quote, policy, { ...NOTHING_RECORDED, answers }, at);
};
const COMPLETING = [said({ item: 'C05', state: 'done' }), said({ item: 'C11', state: 'done' })];

describe('an assessment with the list it waits for', () => {
  it('R3-02: is no plain accept while an item is open: CHK-01 blocks credit and says how many', () => {
    const { assessment, checklist } = both([]);
    expect(checklist?.open).toBe(2);
    expect(assessment).toMatchObject({ verdict: 'accept', blocks: ['CHK-01'] });
    expect(assessment.findings['CHK-01']).toMatchObject({ outcome: 'hit', fields: { open: { kind: 'count', count: 2 } } });
  });

  it('R3-02: is one once the list is complete', () => {
    const { assessment, checklist } = both(COMPLETING);
    expect(checklist?.isComplete).toBe(true);
    expect(assessment).toMatchObject({ verdict: 'accept', blocks: [] });
  });

  it('R3-02: leaves cash, prepayment, referral and refusal as they are', () => {
    for (const days of [0, -1]) expect(both([], { quote: { term: { days } } }).assessment.blocks).toEqual([]);
    expect(both([], { book: { creditLimit: null }, facts: { personalLimit: cents(0) } }).assessment.verdict).toBe('refer');
  });

  it('R3-04: a reason that is too short is said (CHK-02), and does not count', () => {
    const { assessment, checklist } = both([...COMPLETING, said({ item: 'C11', state: 'na', reason: 'n/a' })]);
    expect(checklist?.open).toBe(0);
    expect(assessment.blocks).toEqual(['CHK-02']);
  });

  it('only advises with a policy that nobody confirmed, and still says how many are open', () => {
    const { assessment } = both([], {}, defaultPolicy);
    expect(assessment.blocks).toEqual([]);
    expect(assessment.findings['CHK-01']?.outcome).toBe('hit');
  });

  it('R3-02: keeps its list without a quote: credit in general waits for it too', () => {
    const { assessment, checklist } = both([], { quote: null });
    expect(checklist).toMatchObject({ open: 2, termDays: 30 });
    expect(assessment).toMatchObject({ verdict: 'accept', blocks: ['CHK-01'] });
  });
});
