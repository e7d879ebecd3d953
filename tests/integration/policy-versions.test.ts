import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentPolicy } from '@/lib/app/current-policy';
import { exportPolicy } from '@/lib/app/export-policy';
import { importPolicy } from '@/lib/app/import-policy';
import { policyHistory } from '@/lib/app/policy-history';
import { policyTemplate } from '@/lib/app/policy-template';
import { readCompany } from '@/lib/app/read-company';
import { rollBackPolicy } from '@/lib/app/roll-back-policy';
import { saveCompany } from '@/lib/app/save-company';
import { savePolicy } from '@/lib/app/save-policy';
import { watchPolicy } from '@/lib/app/watch-policy';
import { ruleId } from '@/lib/domain/ids';
import type { CurrencyCode } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { changeRule } from '@/lib/policy/editing/change-rule';
import { database } from '@/lib/store/database';
import { AT, emptyStore, importRows, row, view } from './support/import-steps';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
});

const template = async () => policyTemplate(await readCompany());
const current = async () => currentPolicy(await readCompany());

async function withLateDays(days: number): Promise<PolicyDocument> {
  const changed = changeRule(await template(), {
    rule: ruleId('OVD-02'),
    parameters: { days },
    by: 'Noor',
    on: AT.today,
  });
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  return changed.value;
}

const save = (document: PolicyDocument, basedOn: number, by = 'Noor') =>
  savePolicy({ document, basedOn, by, note: ' longer ', now: AT.now });
const file = (text: string): Blob => new Blob([text]);
const lateDays = (policy: PolicyDocument | null) => policy?.rules.find(({ id }) => id === 'OVD-02')?.p.days;

describe('the policy in force', () => {
  it('is the template in the company’s own currency until one is saved, and the same object each time', async () => {
    await saveCompany({ ...(await readCompany()), currency: 'USD' as CurrencyCode, timeZone: 'America/New_York' });
    expect(await current()).toMatchObject({ status: 'template', currency: 'USD', timeZone: 'America/New_York' });
    expect(await current()).toBe(await current());
  });

  it('is what was saved last, and the same object each time', async () => {
    expect(await save(await withLateDays(45), 1)).toEqual({ ok: true, value: 2 });
    expect(lateDays(await current())).toBe(45);
    expect(await current()).toBe(await current());
    await save(await withLateDays(50), 2);
    expect(lateDays(await current())).toBe(50);
    expect((await current()).version).toBe('3');
  });

  it('is the template while what is stored cannot be read, and that is told with its place', async () => {
    await save(await withLateDays(45), 1);
    await database.policies.toCollection().modify({ document: { id: 3 } });
    expect(await current()).toBe(await template());
    expect((await policyHistory())[0]).toMatchObject({ version: 2, document: null, objection: { place: 'id' } });
  });

  it('changes the verdict on what a page shows', async () => {
    await importRows(row('1', 'F1', { due_date: '2026-10-13', open: '900.00', credit_limit: '20000.00' }));
    const rules = async () => {
      const shown = await view({ debtorNumber: '1' });
      return shown.state === 'assessed' ? shown.assessment.reasons.map(({ rule }) => String(rule)) : [];
    };
    expect(await rules()).toContain('OVD-02');
    await save(await withLateDays(45), 1);
    expect(await rules()).not.toContain('OVD-02');
  });
});

describe('to save', () => {
  it('keeps who did it, when, and why', async () => {
    await save(await withLateDays(45), 1, ' Noor Vermeer ');
    const [newest, oldest] = await policyHistory();
    expect(newest).toMatchObject({ version: 2, saved: { at: AT.now, by: 'Noor Vermeer', note: 'longer' } });
    expect(oldest).toMatchObject({ version: 1, saved: null, document: { status: 'template' } });
  });

  it('needs a name, and a policy that can be read', async () => {
    expect(await save(await withLateDays(45), 1, '  ')).toEqual({ ok: false, error: { is: 'nameless' } });
    const broken = { ...(await template()), assumedDueDays: -1 };
    expect(await save(broken, 1)).toMatchObject({
      ok: false,
      error: { is: 'objection', objection: { place: 'assumedDueDays' } },
    });
    expect(await policyHistory()).toHaveLength(1);
  });

  it('is refused when somebody saved in the meantime', async () => {
    await save(await withLateDays(45), 1);
    expect(await save(await withLateDays(50), 1)).toEqual({ ok: false, error: { is: 'overtaken', newest: 2 } });
    expect(lateDays(await current())).toBe(45);
  });

  it('tells other pages, and not what was in force already', async () => {
    const told = vi.fn();
    await save(await withLateDays(45), 1);
    const stop = watchPolicy(told);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).not.toHaveBeenCalled();
    await save(await withLateDays(50), 2);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    stop();
  });
});

describe('to roll back', () => {
  const back = (version: number) => rollBackPolicy({ version, by: 'Sem', note: '', now: AT.now });

  it('puts the old one into force as a new version', async () => {
    await save(await withLateDays(45), 1);
    await save(await withLateDays(50), 2);
    expect(await back(2)).toEqual({ ok: true, value: 4 });
    expect(lateDays(await current())).toBe(45);
    expect((await policyHistory()).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });

  it('goes back to the template too', async () => {
    await save(await withLateDays(45), 1);
    expect(await back(1)).toEqual({ ok: true, value: 3 });
    expect(await current()).toEqual({ ...(await template()), version: '3' });
  });

  it('is refused for a version that is not there', async () => {
    expect(await back(9)).toMatchObject({ ok: false, error: { is: 'objection', objection: { fault: 'missing' } } });
  });
});

describe('a policy in a file', () => {
  it('is read as it was written', async () => {
    const policy = await withLateDays(45);
    const { fileName, text } = exportPolicy(policy);
    expect(fileName).toBe('creditside-nl-b2b-sme-1.json');
    expect(await importPolicy(file(text))).toEqual({ ok: true, value: policy });
  });

  it.each([
    ['no JSON', '{', { is: 'no-json' }],
    ['another document', '{"a": 1}', { is: 'objection', objection: { fault: 'missing' } }],
    ['a list', '[]', { is: 'objection', objection: { place: '', fault: 'wrong-kind' } }],
    ['far too much', `"${'x'.repeat(600_000)}"`, { is: 'too-large', mostKilobytes: 512 }],
  ])('is refused with the reason: %s', async (_, text, error) => {
    expect(await importPolicy(file(text))).toMatchObject({ ok: false, error });
  });

  it('is refused with the place of what is wrong, and in another currency', async () => {
    const policy = await template();
    const wrong = { ...policy, decision: policy.decision.map((rule, at) => (at === 6 ? { ...rule, p: { days: 'x' } } : rule)) };
    expect(await importPolicy(file(JSON.stringify(wrong)))).toMatchObject({
      ok: false,
      error: { is: 'objection', objection: { place: 'decision.6.p.days', fault: 'wrong-kind', found: 'x' } },
    });
    expect(await importPolicy(file(JSON.stringify({ ...policy, currency: 'USD' })))).toEqual({
      ok: false,
      error: { is: 'other-currency', found: 'USD', ours: 'EUR' },
    });
  });
});
