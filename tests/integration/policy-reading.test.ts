import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmPolicyRead } from '@/lib/app/confirm-policy-read';
import { policyReadership, policyToRead } from '@/lib/app/policy-reading';
import { policyTemplate } from '@/lib/app/policy-template';
import { readCompany } from '@/lib/app/read-company';
import { savePolicy } from '@/lib/app/save-policy';
import { companyId } from '@/lib/domain/ids';
import type { Role } from '@/lib/domain/role';
import { storedDevice, userName, userRole } from '@/lib/platform/preferences';
import { AT, emptyStore } from './support/import-steps';

const COMPANY = companyId('default');

async function as(name: string, role: Role): Promise<void> {
  await userName.setValue(name);
  await userRole.setValue(role);
  await storedDevice.setValue(null);
}

const save = async (basedOn: number) =>
  savePolicy({ document: policyTemplate(await readCompany()), basedOn, by: 'Noor', note: 'shorter terms', now: AT.now });
const read = (version: number) => confirmPolicyRead({ company: COMPANY, version, at: AT });

beforeEach(async () => {
  await emptyStore();
  await as('Noor', 'credit_manager');
});

describe('a new version of the policy', () => {
  it('R2-12: is confirmed as read once by each user', async () => {
    await save(1);
    expect(await policyToRead(COMPANY)).toBeNull();
    await as('Sem', 'sales');
    expect(await policyToRead(COMPANY)).toMatchObject({ version: 2, by: 'Noor', note: 'shorter terms' });
    expect(await policyReadership(COMPANY)).toEqual({ version: 2, read: 1, of: 1 });
    expect((await read(2)).ok).toBe(true);
    expect(await policyToRead(COMPANY)).toBeNull();
    await read(2);
    expect(await policyReadership(COMPANY)).toEqual({ version: 2, read: 2, of: 2 });
    await save(2);
    expect(await policyToRead(COMPANY)).toMatchObject({ version: 3 });
    expect(await policyReadership(COMPANY)).toEqual({ version: 3, read: 1, of: 2 });
  });

  it('is asked of nobody whose name is not known, and not of a company without a policy of its own', async () => {
    expect(await policyToRead(COMPANY)).toBeNull();
    expect(await policyReadership(COMPANY)).toBeNull();
    await save(1);
    await as('', 'sales');
    expect(await policyToRead(COMPANY)).toBeNull();
  });
});
