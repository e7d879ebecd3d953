import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { policyTemplate } from '@/lib/app/policy-template';
import { readCompany } from '@/lib/app/read-company';
import { simulatePolicy } from '@/lib/app/simulate-policy';
import { ruleId } from '@/lib/domain/ids';
import { EUR, money } from '@/lib/domain/money';
import type { PolicyDocument, RuleParameters } from '@/lib/domain/policy-document';
import type { EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import { changeRule } from '@/lib/policy/editing/change-rule';
import { AT, emptyStore, importRows, row } from './support/import-steps';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

/** The template without the decisions that refer whoever is not rated: the books of these tests tell nothing of the past. */
async function base(): Promise<PolicyDocument> {
  const template = policyTemplate(await readCompany());
  return { ...template, decision: template.decision.filter(({ id }) => ['DR-07', 'DR-08'].includes(id)) };
}

async function changed(rule: string, parameters: RuleParameters): Promise<PolicyDocument> {
  const result = changeRule(await base(), { rule: ruleId(rule), parameters, by: 'Noor', on: AT.today });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function simulate(after: PolicyDocument, signal = new AbortController().signal) {
  const company = await readCompany();
  const seen: EffectProgress[] = [];
  const onProgress = (progress: EffectProgress) => seen.push(progress);
  const result = await simulatePolicy({ before: await base(), after, company, at: AT, signal, onProgress });
  return { result, seen };
}

async function effectOf(after: PolicyDocument): Promise<PolicyEffect> {
  const { result } = await simulate(after);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const LIMITED = { credit_limit: '20000.00', term_days: '30' };
/** Forty days late on the day of the test. */
const late = (debtor: string, open: string) => row(debtor, `L${debtor}`, { ...LIMITED, due_date: '2026-10-13', open });

describe('what another policy does to the book', () => {
  it('is told as debtors that move from one verdict to another, who they are and why', async () => {
    await importRows(late('1', '900.00'), late('2', '2000.00'), row('3', 'F3', LIMITED), late('4', '100.00'));
    const effect = await effectOf(await changed('OVD-02', { days: 60 }));
    expect(effect.debtors).toBe(4);
    expect(effect.withOrder).toBe(4);
    const [group, ...others] = effect.groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ from: 'refer', to: 'accept', count: 2 });
    expect(group?.largest.map(({ number, name, order, open, reason }) => [number, name, order, open, reason?.rule])).toEqual([
      ['2', 'Debtor 2', money(2000_00, EUR), money(2000_00, EUR), 'OVD-02'],
      ['1', 'Debtor 1', money(900_00, EUR), money(900_00, EUR), 'OVD-02'],
    ]);
  });

  it('counts a debtor with two numbers once, with all it owes', async () => {
    const vat = { vat_id: 'NL004495445B01' };
    const double = [late('1', '200.00'), late('2', '200.00')].map((each) => ({ ...each, ...vat, name: 'Twee B.V.' }));
    await importRows(...double, row('3', 'F3', LIMITED));
    const effect = await effectOf(await changed('OVD-02', { days: 60 }));
    expect(effect.debtors).toBe(2);
    expect(effect.groups.map(({ count, largest }) => [count, largest[0]?.open])).toEqual([[1, money(400_00, EUR)]]);
  });

  it('is found where figures change too, and nothing where nothing does', async () => {
    await importRows(row('1', 'F1', { ...LIMITED, open: '15000.00' }));
    const policy = await base();
    expect((await effectOf({ ...policy, version: '9' })).groups).toEqual([]);
    const { by } = policy.tolerance;
    const generous = { ...policy, tolerance: { ...policy.tolerance, by: { ...by, NR: { pct: 100, max: 50_000_00 } } } };
    expect((await effectOf(generous)).groups.map(({ from, to, count }) => [from, to, count])).toEqual([['refer', 'accept', 1]]);
  });

  it('reports how far it is', async () => {
    await importRows(row('1', 'F1'), row('2', 'F2'));
    const { seen } = await simulate(await changed('OVD-02', { days: 60 }));
    expect(seen.at(-1)).toEqual({ done: 2, total: 2 });
  });

  it('stops when it is cancelled, and says so when there is no book', async () => {
    const after = await changed('OVD-02', { days: 60 });
    expect((await simulate(after)).result).toEqual({ ok: false, error: { is: 'no-book' } });
    await importRows(row('1', 'F1'));
    const abort = new AbortController();
    abort.abort();
    expect((await simulate(after, abort.signal)).result).toEqual({ ok: false, error: { is: 'cancelled' } });
  });
});
