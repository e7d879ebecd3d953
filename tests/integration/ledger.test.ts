import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addComment } from '@/lib/app/add-comment';
import { eraseText } from '@/lib/app/erase-text';
import { exportLedger } from '@/lib/app/export-ledger';
import { importLedger } from '@/lib/app/import-ledger';
import { readRecord } from '@/lib/app/read-record';
import { readTimeline } from '@/lib/app/read-timeline';
import { recordEvents } from '@/lib/app/record-events';
import { retractEvent } from '@/lib/app/retract-event';
import { verifyLedger } from '@/lib/app/verify-ledger';
import { companyId, debtorKey } from '@/lib/domain/ids';
import { addDays, addMonths } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { storedDevice, userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { AT, emptyStore } from './support/import-steps';

const ours = companyId('default');
const [k1, k2] = [debtorKey('k1'), debtorKey('k2')];

const be = async (name: string, role: Role) => {
  await userName.setValue(name);
  await userRole.setValue(role);
};
const comment = (text: string, debtor = k1, isPersonal = false) =>
  addComment({ company: ours, debtor, text, isPersonal, at: AT });
const stop = () =>
  recordEvents(ours, [
    {
      type: 'flag.raised',
      company: ours,
      subject: k1,
      effectiveOn: AT.today,
      data: {
        kind: 'stop',
        release: 'prepay_ok',
        items: [],
        maxTermDays: null,
        expiresOn: addMonths(AT.today, 12),
        reviewOn: addDays(AT.today, 90),
      },
      text: { reason: 'three promises broken' },
    },
  ]);
const stored = (): Promise<LedgerEvent[]> => database.events.toArray();
const verify = async () => (await verifyLedger(ours, () => undefined)).faults.map(({ kind }) => kind);
const forget = async () => {
  for (const table of [database.events, database.records, database.heads]) await table.clear();
};

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  await be('Noor', 'credit_manager');
});

describe('what people record', () => {
  it('is there at once, under their name and role, and survives everything but them', async () => {
    expect((await stop()).ok).toBe(true);
    await be('Sem', 'sales');
    expect((await comment('they asked for thirty days')).ok).toBe(true);
    const { flags, comments } = await readRecord(k1);
    expect(flags).toMatchObject([{ by: 'Noor', role: 'credit_manager', reason: 'three promises broken' }]);
    expect(comments).toMatchObject([{ by: 'Sem', role: 'sales', text: 'they asked for thirty days' }]);
    expect(await readRecord(k2)).toMatchObject({ flags: [], comments: [] });
  });

  it('is nothing while nobody says who they are, or their role may not', async () => {
    await be('  ', 'credit_manager');
    expect(await comment('hello')).toEqual({ ok: false, error: { because: 'nobody' } });
    await be('Sem', 'sales');
    expect(await stop()).toEqual({ ok: false, error: { because: 'role', type: 'flag.raised' } });
    expect(await comment('   ')).toEqual({ ok: false, error: { because: 'fault', place: 'text.text' } });
    expect(await stored()).toEqual([]);
  });

  it('is taken back by who recorded it, or by the credit manager, and stays in the timeline', async () => {
    await be('Sem', 'sales');
    await comment('wrong customer');
    const [first] = await stored();
    await be('Ada', 'marketing');
    const input = { company: ours, debtor: k1, event: first?.id as LedgerEvent['id'], reason: '', at: AT };
    expect(await retractEvent(input)).toEqual({ ok: false, error: { because: 'role', type: 'event.retracted' } });
    await be('Sem', 'sales');
    expect((await retractEvent(input)).ok).toBe(true);
    expect((await readRecord(k1)).comments).toEqual([]);
    expect(await readTimeline(k1)).toMatchObject([{ type: 'event.retracted' }, { type: 'comment.added', isRetracted: true }]);
  });

  it('is of one device, whichever page asks first', async () => {
    await Promise.all([comment('one'), comment('two'), comment('three')]);
    expect(new Set((await stored()).map(({ actor }) => actor.device))).toEqual(new Set([await storedDevice.getValue()]));
    expect(await verify()).toEqual([]);
  });
});

describe('the ledger', () => {
  const filled = async () => {
    await stop();
    for (const text of ['one', 'two', 'three']) await comment(text);
    await comment('of another', k2);
  };

  it('shows a changed byte, a missing event, a reordered one, and its last ones gone', async () => {
    await filled();
    expect(await verify()).toEqual([]);
    const events = await stored();
    const [, second, third] = events as [LedgerEvent, LedgerEvent, LedgerEvent];
    await database.events.put({ ...second, text: { text: 'One' } });
    expect(await verify()).toEqual(['changed']);
    await database.events.put(second);
    await database.events.delete([ours, second.id]);
    expect(await verify()).toEqual(['broken']);
    await database.events.bulkPut([
      { ...third, id: second.id },
      { ...second, id: third.id },
    ]);
    expect((await verify()).length).toBeGreaterThan(0);
    await database.events.bulkPut([second, third]);
    expect(await verify()).toEqual([]);
    await database.events.delete([ours, events.at(-1)?.id as LedgerEvent['id']]);
    expect(await verify()).toEqual(['cut-short']);
  });

  it('comes back whole from a copy, also of what a newer version made, and twice changes nothing', async () => {
    await filled();
    const [first] = (await stored()) as [LedgerEvent];
    const newer = { ...first, type: 'debtor.serenaded', v: 3, actor: { ...first.actor, device: 'c'.repeat(16) as never } };
    await database.events.put({ ...newer, id: `${first.id.slice(0, 13)}${'c'.repeat(16)}` as LedgerEvent['id'], prev: null });
    const before = await stored();
    const copy = await exportLedger(ours);
    const record = await readRecord(k1);
    await forget();
    expect(await importLedger(copy, ours)).toEqual({ ok: true, value: { events: 6, fresh: 6 } });
    expect(await stored()).toEqual(before);
    expect(await readRecord(k1)).toMatchObject({ ...record, notUnderstood: 1 });
    expect(await importLedger(copy, ours)).toEqual({ ok: true, value: { events: 6, fresh: 0 } });
    await comment('goes on after it');
    expect(await verify()).toEqual([]);
  });

  it('loses what people wrote when it is erased, for good, and stays whole', async () => {
    await filled();
    const unerased = await exportLedger(ours);
    const ids = (await stored()).filter(({ subject }) => subject === k1).map(({ id }) => id);
    await be('Sem', 'sales');
    expect(await eraseText({ company: ours, debtor: k1, events: ids, what: 'text', at: AT })).toMatchObject({ ok: false });
    await be('Noor', 'credit_manager');
    expect((await eraseText({ company: ours, debtor: k1, events: ids, what: 'text', at: AT })).ok).toBe(true);
    expect(JSON.stringify(await stored())).not.toMatch(/promises broken|"one"|"two"|"three"/);
    expect((await readRecord(k1)).flags).toMatchObject([{ kind: 'stop', reason: null }]);
    expect(await verify()).toEqual([]);
    // Neither a copy from before nor one from after brings it back.
    const erased = await exportLedger(ours);
    await importLedger(unerased, ours);
    await forget();
    await importLedger(unerased, ours);
    await importLedger(erased, ours);
    expect(JSON.stringify(await stored())).not.toMatch(/promises broken|"one"/);
    expect(await verify()).toEqual([]);
    const [blanked] = (await stored()) as [LedgerEvent];
    expect(blanked).toMatchObject({ text: null, textSalt: null, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('takes nothing of a copy that is no ledger, of another company, changed, or not what is here', async () => {
    await filled();
    const text = await (await exportLedger(ours)).text();
    const lines = text.trimEnd().split('\n');
    const without = (line: number) => lines.filter((_, at) => at !== line).join('\n');
    const before = await stored();
    const take = (content: string, company = ours) => importLedger(new Blob([content]), company);
    expect(await take(`${lines[0]}\n{"id":1}\n`)).toEqual({ ok: false, error: { because: 'no-ledger', line: 2 } });
    expect(await take(text, companyId('other'))).toEqual({ ok: false, error: { because: 'other-company' } });
    expect(await take(without(2))).toEqual({ ok: false, error: { because: 'broken', faults: 1 } });
    expect(await take(text.replace('"two"', '"Two"'))).toEqual({ ok: false, error: { because: 'broken', faults: 1 } });
    const contradicting = lines.map((line) => line.replace(/"user":"Noor"/, '"user":"Rinus"')).join('\n');
    expect(await take(contradicting)).toEqual({ ok: false, error: { because: 'contradicts', line: 1 } });
    expect(await stored()).toEqual(before);
  });
});
