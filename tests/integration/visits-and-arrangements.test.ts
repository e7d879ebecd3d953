import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeVisit } from '@/lib/app/close-visit';
import { confirmArrangement } from '@/lib/app/confirm-arrangement';
import { planVisit } from '@/lib/app/plan-visit';
import { readCompany } from '@/lib/app/read-company';
import { readRecord } from '@/lib/app/read-record';
import { recordArrangement } from '@/lib/app/record-arrangement';
import { tickVisit } from '@/lib/app/tick-visit';
import { spreadDebt } from '@/lib/domain/arrangement/spread-debt';
import { debtorKey, type EventId } from '@/lib/domain/ids';
import { addDays } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { NewTick } from '@/lib/domain/record/visit-record';
import { userName, userRole } from '@/lib/platform/preferences';
import { AT, emptyStore } from './support/import-steps';

const k1 = debtorKey('k1');
const euros = (amount: number) => money(amount * 100, EUR);
const items = ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'].map((id) => ({ item: id, number: id, open: euros(100) }));
const SETTLED = { outcome: 'settled', paysOn: null, amount: null, dispute: null, informant: 'Ans', note: null } as const;

const companyId = async () => (await readCompany()).id;
const record = () => readRecord(k1);
const onlyVisit = async (): Promise<EventId> => (await record()).visits[0]?.id as EventId;

async function plan(): Promise<void> {
  const visit = { startsOn: AT.today, time: '14:30', minutes: 60, items, place: null, visitors: [], hosts: null, purpose: null };
  expect(await planVisit({ company: await companyId(), debtor: k1, visit, at: AT })).toMatchObject({ ok: true });
}
const tick = async (more: Pick<NewTick, 'item'> & Partial<NewTick>) =>
  tickVisit({ company: await companyId(), debtor: k1, visit: await onlyVisit(), tick: { ...SETTLED, ...more }, at: AT });
const close = async () =>
  closeVisit({
    company: await companyId(),
    debtor: k1,
    visit: await onlyVisit(),
    contacts: [
      { name: 'Ans de Vries', role: 'purchasing', channel: 'phone' },
      { name: 'Bob Smit', role: null, channel: null },
    ],
    note: '',
    language: 'nl',
    at: AT,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  await userName.setValue('Noor');
  await userRole.setValue('credit_manager');
});

describe('a visit', () => {
  it('R0-09: of five invoices four are ticked: closing is refused until the fifth has an outcome', async () => {
    await plan();
    for (const { item } of items.slice(0, 4)) expect((await tick({ item })).ok).toBe(true);
    expect(await close()).toEqual({ ok: false, error: { because: 'fault', place: 'items' } });
    expect((await record()).visits[0]?.closing).toBeNull();
    await tick({ item: 'F-5' });
    expect((await close()).ok).toBe(true);
    expect((await record()).visits[0]?.closing).toMatchObject({ by: 'Noor' });
  });

  it('becomes promises and disputes when it is closed, once, and keeps both whom we met', async () => {
    await plan();
    const paysOn = addDays(AT.today, 5);
    await tick({ item: 'F-1', outcome: 'pays_on', paysOn, amount: euros(80) });
    const text = { owner: 'Noor', customerView: 'too late', ourView: 'in time', action: 'ask the carrier' };
    const dispute = { reason: 'late_delivery', department: 'logistics', amount: euros(100), dueOn: paysOn, text } as const;
    await tick({ item: 'F-2', outcome: 'disputed', dispute });
    await tick({ item: 'F-3', outcome: 'document_needed', note: 'copy of the order' });
    await tick({ item: 'F-4', outcome: 'credit_needed' });
    await tick({ item: 'F-5' });
    expect(await record()).toMatchObject({ promises: [], disputes: [] });
    await close();
    const { promises, disputes, contacts } = await record();
    expect(promises).toMatchObject([{ amount: euros(80), promisedOn: paysOn, items: [items[0]], channel: 'visit', who: 'Ans' }]);
    expect(disputes).toMatchObject([{ items: [{ item: 'F-2' }], reason: 'late_delivery', text, language: 'nl' }]);
    expect(contacts.map(({ name }) => name)).toEqual(['Ans de Vries', 'Bob Smit']);
    expect(await close()).toMatchObject({ ok: false });
  });
});

describe('an arrangement', () => {
  const debt = euros(3600);
  const propose = async (each: number, debtor = k1) =>
    recordArrangement({
      company: await readCompany(),
      debtor,
      arrangement: {
        debt,
        freeCashFlow: euros(3000),
        instalments: spreadDebt(debt, each * 100, addDays(AT.today, 7)),
        items: [{ item: 'F-1', number: 'F-1', open: debt }],
        expected: [],
        supply: 'prepaid',
        cause: 'a customer of theirs failed',
        otherArrangements: '',
        security: null,
        notes: null,
      },
      at: AT,
    });
  const confirm = async () => {
    const [first] = (await record()).arrangements;
    const text = { to: 'Ans', subject: 'Arrangement', body: 'As agreed.' };
    return confirmArrangement({
      company: await companyId(),
      debtor: k1,
      arrangement: first?.id as EventId,
      channel: 'letter',
      text,
      at: AT,
    });
  };

  it('is proposed, then confirmed in writing, and neither a second time', async () => {
    expect((await propose(1200)).ok).toBe(true);
    expect((await record()).arrangements).toMatchObject([{ stage: 'proposed', otherArrangements: null }]);
    expect(await propose(1200)).toEqual({ ok: false, error: { because: 'fault', place: 'items' } });
    expect((await confirm()).ok).toBe(true);
    expect((await record()).arrangements).toMatchObject([{ stage: 'active', confirmation: { channel: 'letter' } }]);
    expect(await confirm()).toEqual({ ok: false, error: { because: 'fault', place: 'arrangement' } });
  });

  it('of more than twelve instalments is for the credit manager', async () => {
    await userRole.setValue('collector');
    expect(await propose(200)).toEqual({ ok: false, error: { because: 'fault', place: 'too-many' } });
    await userRole.setValue('credit_manager');
    expect((await propose(200)).ok).toBe(true);
  });

  it('is not for who only sells', async () => {
    await userRole.setValue('sales');
    expect(await propose(1200)).toEqual({ ok: false, error: { because: 'role', type: 'arrangement.proposed' } });
  });
});
