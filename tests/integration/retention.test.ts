import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addComment } from '@/lib/app/add-comment';
import { confirmImport } from '@/lib/app/confirm-import';
import { eraseDue } from '@/lib/app/erase-due';
import { PROJECTING } from '@/lib/app/fold-row';
import { forgetOldCopies } from '@/lib/app/forget-old-copies';
import { readCompany } from '@/lib/app/read-company';
import { retentionDue } from '@/lib/app/retention-due';
import { verifyLedger } from '@/lib/app/verify-ledger';
import { companyId, debtorKey, type EventId } from '@/lib/domain/ids';
import { addDays, addMonths, instant } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import { envelopeHash, saltedHash } from '@/lib/ledger/chain/hash-of';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { EVENT_KINDS } from '@/lib/ledger/events/registry';
import { userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { receiveEvents } from '@/lib/store/events';
import { toCsv } from '@/tests/demo/csv';
import { AT, emptyStore, staged } from './support/import-steps';

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

describe('a bureau’s report', () => {
  it('is kept nowhere: of a file that holds one only its four figures come in', async () => {
    const raw = 'Two court rulings against the owner, J. Jansen';
    const rows = [
      {
        debtor_number: '1001',
        name: 'Bakkerij Zon B.V.',
        open: '100.00',
        invoice: 'F-1',
        invoice_date: '2026-11-10',
        due_date: '2026-12-10',
      },
    ].map((row) => ({
      ...row,
      external_score: '61',
      external_date: '2026-11-01',
      external_change: '-4',
      external_limit: '5000',
      report: raw,
    }));
    const { generation } = await staged(
      new File([toCsv(Object.keys(rows[0] ?? {}), rows)], 'with-report.csv', { lastModified: Date.parse(AT.now) }),
    );
    await confirmImport(generation.id, AT);
    const kept = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(kept)).toContain('Bakkerij Zon');
    expect(JSON.stringify(kept)).not.toContain('Jansen');
    const [position] = await database.positions.toArray();
    expect(Object.keys(position?.debtor?.external ?? {}).sort()).toEqual(['change90', 'creditLimit', 'on', 'value']);
    expect(EVENT_KINDS.filter(({ type }) => (type as string).startsWith('report'))).toEqual([]);
  });

  it('that a newer version recorded goes after thirty days, whole, and the chain stays', async () => {
    const [comment] = await database.events.toArray();
    if (!comment) throw new Error('nothing was recorded');
    const data = { report: 'Two court rulings' };
    const report = {
      ...comment,
      id: `zzz${comment.id.slice(3)}` as EventId,
      type: 'report.stored' as never,
      v: 9,
      data,
      prev: envelopeHash(comment),
    };
    const sealed = { ...report, dataHash: saltedHash(report.dataSalt ?? '', data) } as LedgerEvent;
    await receiveEvents({ company: COMPANY, events: [sealed], hashOf: envelopeHash, ...PROJECTING });
    const days = (count: number) => ({ ...AT, today: addDays(comment.effectiveOn, count) });
    expect(await due(days(29))).toEqual([]);
    expect(await due(days(30))).toMatchObject([{ reason: 'report', what: 'all', events: [sealed.id] }]);
    expect(await eraseDue(COMPANY, await due(days(30)), days(30))).toEqual({ ok: true, value: 1 });
    expect(JSON.stringify(await database.events.toArray())).not.toContain('court rulings');
    expect((await verifyLedger(COMPANY, () => {})).faults).toEqual([]);
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
