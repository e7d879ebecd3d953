import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addComment } from '@/lib/app/add-comment';
import { eraseDue } from '@/lib/app/erase-due';
import { forgetOldCopies } from '@/lib/app/forget-old-copies';
import { readCompany } from '@/lib/app/read-company';
import { retentionDue } from '@/lib/app/retention-due';
import { verifyLedger } from '@/lib/app/verify-ledger';
import { companyId, debtorKey } from '@/lib/domain/ids';
import { addMonths, instant } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import { userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { AT, emptyStore } from './support/import-steps';

const COMPANY = companyId('default');
const LATER = { ...AT, today: addMonths(AT.today, 25) };
const SECRET = 'Ans is ill since May';

async function as(name: string, role: Role): Promise<void> {
  await userName.setValue(name);
  await userRole.setValue(role);
}

beforeEach(async () => {
  await emptyStore();
  await as('Noor', 'credit_manager');
  await addComment({ company: COMPANY, debtor: debtorKey('k'), text: SECRET, isPersonal: false, at: AT });
});

const due = async (at = LATER) => retentionDue(await readCompany(), at);

describe('what is kept no longer', () => {
  it('is listed, and erased for good with the chain whole', async () => {
    expect(await due(AT)).toEqual([]);
    expect(await due()).toMatchObject([{ debtor: 'k', reason: 'text', what: 'text' }]);
    expect(await eraseDue(COMPANY, await due(), LATER)).toEqual({ ok: true, value: 1 });
    expect(JSON.stringify(await database.events.toArray())).not.toContain(SECRET);
    expect(JSON.stringify(await database.records.toArray())).not.toContain(SECRET);
    expect(await due()).toEqual([]);
    expect((await verifyLedger(COMPANY, () => {})).faults).toEqual([]);
  });

  it('is not erased by who may not', async () => {
    await as('Sem', 'sales');
    expect(await eraseDue(COMPANY, await due(), LATER)).toMatchObject({ ok: false, error: { because: 'role' } });
    expect(JSON.stringify(await database.events.toArray())).toContain(SECRET);
  });
});

describe('a copy of what the team knows', () => {
  it('is forgotten a day after somebody last looked at it; who it is stays', async () => {
    const row = (debtor: string, seenAt: string | null) => ({
      company: COMPANY,
      debtor: debtorKey(debtor),
      revision: 1,
      numbers: [],
      identity: { number: debtor, name: debtor },
      facts: '{}',
      seenAt: seenAt === null ? null : instant(seenAt),
    });
    await database.snapshots.bulkPut([
      row('old', '2026-11-21T09:59:00Z'),
      row('fresh', '2026-11-21T10:01:00Z'),
      row('book', null),
    ]);
    expect(await forgetOldCopies(await readCompany(), AT.now)).toBe(1);
    const held = await database.snapshots.toArray();
    expect(held.filter(({ facts }) => facts !== null).map(({ debtor }) => debtor)).toEqual(['book', 'fresh']);
    expect(held).toHaveLength(3);
  });
});
