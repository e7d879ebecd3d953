import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addProspect } from '@/lib/app/add-prospect';
import { decideDeal } from '@/lib/app/decide-deal';
import { findDebtors } from '@/lib/app/find-debtors';
import { proposeCustomers } from '@/lib/app/propose-customers';
import { raiseFlag } from '@/lib/app/raise-flag';
import { viewSidebar } from '@/lib/app/view-sidebar';
import { watchDueFlags } from '@/lib/app/watch-due-flags';
import { companyId } from '@/lib/domain/ids';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { dealOf } from '@/lib/domain/record/deal-of';
import { emptyFlag } from '@/lib/domain/record/new-flag';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { userName } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { AT, emptyStore, importRows, ORIGIN, row } from './support/import-steps';

const COMPANY = companyId('default');
const VAT = 'NL004495445B01';
type Assessed = Extract<SidebarView, { state: 'assessed' }>;

const sighting: Sighting = {
  kind: 'quote',
  name: 'Nieuwe Klant B.V.',
  vatId: VAT,
  locale: 'nl',
  hostRecordId: 'q-1',
  document: { totalText: '€ 500,00', currencyText: 'EUR', termText: '14 dagen', tax: 'included' },
  evidence: {},
};
const look = (seen: Sighting = sighting, more = {}) =>
  viewSidebar({ sightings: [seen], origin: ORIGIN, canFillTerm: false, at: AT, ...more });
const add = () => addProspect({ company: COMPANY, sighting, origin: ORIGIN, at: AT });

beforeEach(async () => {
  await emptyStore();
  await userName.setValue('Noor');
  await importRows(row('1', 'F1', { name: 'Bakkerij Zon B.V.' }));
});

it('R3-01: given somebody whom no book knows, when a person says so, then the quote is judged with what is unknown named, and decided', async () => {
  expect(await look()).toMatchObject({ state: 'not-in-book' });
  const key = await add();
  expect(await add()).toBe(key);
  expect(
    await database.debtors
      .where('key')
      .equals(key ?? '')
      .count(),
  ).toBe(1);
  const view = (await look()) as Assessed;
  expect(view).toMatchObject({ state: 'assessed', debtor: key, identity: { name: 'Nieuwe Klant B.V.', number: '' } });
  expect(view.assessment.riskClass).toBe('NR');
  expect(view.assessment.ageing.net.minor).toBe(0);
  expect(view.checklist?.rows).toHaveLength(11);
  const prepaid = (await look(sighting, { term: PREPAYMENT })) as Assessed;
  const made = await decideDeal({ view: prepaid, deal: dealOf(sighting, ORIGIN), outcome: 'accept', reason: '' });
  expect(made).toMatchObject({ ok: true, value: { outcome: 'accept', termDays: -1 } });
  expect(((await look()) as Assessed).record.decisions).toMatchObject([{ outcome: 'accept' }]);
});

it('R3-01: given a prospect became a customer, when the book names the same VAT id, then all that was recorded is theirs', async () => {
  const key = await add();
  await importRows(row('1', 'F1', { name: 'Bakkerij Zon B.V.' }), row('2', 'F2', { name: 'Nieuwe Klant BV', vat_id: VAT }));
  expect(await look()).toMatchObject({ state: 'assessed', debtor: key, identity: { number: '2' } });
});

it('is called as it was met, wherever no page names it: on the desk, among flags, and by whoever looks it up', async () => {
  const debtor = await add();
  if (!debtor) throw new Error('nobody was added');
  const named = { name: 'Nieuwe Klant B.V.', number: '' };
  expect(await look({ kind: 'debtor', evidence: {} }, { chosen: debtor })).toMatchObject({ identity: named });
  expect(await findDebtors('nieuwe kl', 8)).toMatchObject([{ debtor, identity: named }]);
  expect(await proposeCustomers('nieuwe kl')).toEqual([{ content: 'Nieuwe Klant B.V.', description: 'Nieuwe Klant B.V.' }]);
  const flag = { ...emptyFlag(AT.today), reason: 'nobody answers the telephone there' };
  await raiseFlag({ company: COMPANY, debtor, flag, at: AT });
  const due = await new Promise((tell) => watchDueFlags(COMPANY, flag.reviewOn, tell));
  expect(due).toMatchObject([{ debtor, identity: named }]);
});

it('makes nobody of a page that names nobody', async () => {
  const { name: _name, vatId: _vatId, ...rest } = sighting;
  expect(await addProspect({ company: COMPANY, sighting: rest, origin: ORIGIN, at: AT })).toBeNull();
});
