import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import { database, type PolicyRow } from './database';
import { addPolicyVersion, newestPolicyVersion, policyVersions, readPolicyVersion } from './policies';
import { watchPolicyVersion } from './watch-policy-version';

const [ours, theirs] = [companyId('ours'), companyId('theirs')];
const row = (version: number, company = ours): PolicyRow => ({
  company,
  version,
  document: { version: String(version) },
  savedAt: instant('2026-11-22T10:00:00Z'),
  by: 'Noor',
  note: '',
});

beforeEach(() => database.policies.clear());

describe('versions of a policy', () => {
  it('are kept, the newest in force, each company its own', async () => {
    for (const each of [row(2), row(3), row(2, theirs)]) expect(await addPolicyVersion(each)).toBe(true);
    expect(await newestPolicyVersion(ours)).toBe(3);
    expect(await newestPolicyVersion(theirs)).toBe(2);
    expect((await policyVersions(ours)).map(({ version }) => version)).toEqual([3, 2]);
    expect(await readPolicyVersion(ours, 2)).toEqual(row(2));
  });

  it('are none before one is saved', async () => {
    expect(await newestPolicyVersion(ours)).toBeNull();
    expect(await readPolicyVersion(ours, 2)).toBeNull();
  });

  it.each([2, 3, 5])('follow one on another: number %i after 3 is refused, and changes nothing', async (version) => {
    await addPolicyVersion(row(2));
    await addPolicyVersion(row(3));
    expect(await addPolicyVersion({ ...row(version), by: 'Sem' })).toBe(false);
    expect((await policyVersions(ours)).map(({ by }) => by)).toEqual(['Noor', 'Noor']);
  });

  it('let one of two people win who save at once', async () => {
    await addPolicyVersion(row(2));
    expect((await Promise.all([addPolicyVersion(row(3)), addPolicyVersion(row(3))])).sort()).toEqual([false, true]);
  });

  it('are watched', async () => {
    const told = vi.fn();
    const stop = watchPolicyVersion(ours, told);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(null));
    await addPolicyVersion(row(2));
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(2));
    stop();
    await addPolicyVersion(row(3));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveBeenLastCalledWith(2);
  });
});
