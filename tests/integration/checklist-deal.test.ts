import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerCheck } from '@/lib/app/answer-check';
import { assignCheck } from '@/lib/app/assign-check';
import { closeDeal } from '@/lib/app/close-deal';
import { confirmChecks } from '@/lib/app/confirm-checks';
import { decideDeal } from '@/lib/app/decide-deal';
import { referDeal } from '@/lib/app/refer-deal';
import { viewSidebar } from '@/lib/app/view-sidebar';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { AnswerDraft } from '@/lib/domain/checklist/item-answer';
import { companyId } from '@/lib/domain/ids';
import { addDays, addMonths, type LocalDate } from '@/lib/domain/local-date';
import { CASH, PREPAYMENT } from '@/lib/domain/payment-term';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';
import { CONSEQUENCES } from '@/lib/domain/record/closing-record';
import { dealOf } from '@/lib/domain/record/deal-of';
import type { Role } from '@/lib/domain/role';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row } from './support/import-steps';

const COMPANY = companyId('default');
const NAME = 'Bakkerij Zon B.V.';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

interface Page {
  readonly id?: string;
  readonly termText?: string;
  readonly total?: string;
  readonly kind?: 'quote' | 'order';
  readonly today?: LocalDate;
}

const sightingOf = ({ id = 'q-1', termText = '30 dagen', total = '500,00', kind = 'quote' }: Page): Sighting => ({
  kind,
  name: NAME,
  locale: 'nl',
  hostRecordId: id,
  document: { totalText: `€ ${total}`, currencyText: 'EUR', termText, tax: 'included' },
  evidence: {},
});
const dealOn = (page: Page) => dealOf(sightingOf(page), ORIGIN);

async function look(page: Page = {}, more: Partial<Parameters<typeof viewSidebar>[0]> = {}): Promise<Assessed> {
  const at = { ...AT, today: page.today ?? AT.today };
  const shown = await viewSidebar({ sightings: [sightingOf(page)], origin: ORIGIN, canFillTerm: false, at, ...more });
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}
const listOf = async (page: Page = {}) => {
  const { checklist } = await look(page);
  if (!checklist) throw new Error('no list');
  return checklist;
};
const rowOf = async (item: ChecklistItemId, page: Page = {}) =>
  (await listOf(page)).rows.find((each) => each.item === item) as ChecklistRow;

const as = async (name: string, role: Role) => {
  await userName.setValue(name);
  await userRole.setValue(role);
};

async function answer(draft: AnswerDraft, page: Page = {}) {
  const { debtor, checklist } = await look(page);
  const at = { ...AT, today: page.today ?? AT.today };
  const told = { termDays: checklist?.termDays ?? 0, ...draft };
  return answerCheck({ company: COMPANY, debtor, deal: dealOn(page), row: await rowOf(draft.item, page), draft: told, at });
}

async function confirm(page: Page = {}) {
  const { debtor, checklist } = await look(page);
  const { toConfirm: items = [], termDays = 0 } = checklist ?? {};
  return confirmChecks({ company: COMPANY, debtor, deal: dealOn(page), items, termDays, at: AT });
}

/** Answers whatever is open, as somebody who looked into it. */
async function complete(page: Page = {}) {
  for (const { item, state, needsEvidence, isContradicted } of (await listOf(page)).rows) {
    if (state !== 'open' && state !== 'auto_fail') continue;
    const told = { ...(needsEvidence && { evidence: 'extract of today' }), ...(isContradicted && { reason: 'looked into it' }) };
    expect(await answer({ item, state: 'done', ...told }, page)).toMatchObject({ ok: true });
  }
}

const decide = async (outcome: 'accept' | 'refer' | 'reject', page: Page = {}, reason = '') =>
  decideDeal({ view: await look(page), deal: dealOn(page), outcome, reason });

beforeEach(async () => {
  await emptyStore();
  await as('Noor', 'credit_manager');
  await importRows(row('1', 'F1', { name: NAME, credit_limit: '50000.00', term_days: '30' }), ...paidYear('1', 1));
});

describe('the list of a deal', () => {
  it('R3-02: given an item is open, when credit is accepted, then it is refused until the last of eleven is done', async () => {
    const before = await look();
    expect(before.checklist?.open).toBeGreaterThan(0);
    expect(before.assessment.findings['CHK-01']).toMatchObject({ outcome: 'hit' });
    expect(await decide('accept')).toEqual({ ok: false, error: { fault: 'checklist' } });
    await complete();
    const after = await look();
    expect(after.checklist).toMatchObject({ open: 0, isComplete: true });
    expect(after.assessment.findings['CHK-01']).toMatchObject({ outcome: 'pass' });
    expect(await decide('accept')).toMatchObject({ ok: true, value: { outcome: 'accept', termDays: 30, setAside: [] } });
  });

  it('R3-03: given a second deal, when it is opened, then all eleven are shown anew and those of the data go with one push', async () => {
    await confirm();
    await complete();
    const second = { id: 'q-2' };
    const fresh = await listOf(second);
    expect(fresh.rows).toHaveLength(11);
    expect(fresh.rows.filter(({ answer: given }) => given !== null)).toEqual([]);
    expect(fresh.toConfirm.length).toBeGreaterThan(0);
    expect(fresh.rows.find(({ item }) => item === 'C01')).toMatchObject({ state: 'open', proposal: { by: 'Noor' } });
    const events = await database.events.count();
    expect((await confirm(second)).ok).toBe(true);
    expect(await database.events.count()).toBe(events + fresh.toConfirm.length);
    expect((await listOf(second)).toConfirm).toEqual([]);
    // What the data said is nothing to propose for a third.
    expect((await rowOf('C02', { id: 'q-3' })).proposal).toBeNull();
  });

  it('R3-03: given an item is assigned, when others open the deal, then they see who and by when', async () => {
    const { debtor } = await look();
    const task = { item: 'C06', to: { user: 'Sem' }, dueOn: addDays(AT.today, 2) } as const;
    expect((await assignCheck({ company: COMPANY, debtor, deal: dealOn({}), draft: task, at: AT })).ok).toBe(true);
    expect((await rowOf('C06')).assignment).toMatchObject({ to: { user: 'Sem' }, dueOn: task.dueOn, by: 'Noor' });
    expect((await rowOf('C06', { id: 'q-2' })).assignment).toBeNull();
    const late = { ...task, dueOn: addDays(AT.today, -1) };
    expect(await assignCheck({ company: COMPANY, debtor, deal: null, draft: late, at: AT })).toMatchObject({
      error: { place: 'dueOn' },
    });
  });

  it('R3-04: given “not applicable” without a reason, when it is saved, then it is refused by name (CHK-02)', async () => {
    const na = { item: 'C09', state: 'na' } as const;
    expect(await answer({ ...na, reason: '' })).toMatchObject({ error: { because: 'fault', place: 'reason-too-short' } });
    expect(await answer({ item: 'C01', state: 'na', reason: 'a very good reason' })).toMatchObject({
      error: { place: 'never-not-applicable' },
    });
    expect(await database.events.count()).toBe(0);
    expect(await answer({ ...na, reason: 'wants no mail of us' })).toMatchObject({ ok: true });
    expect(await rowOf('C09')).toMatchObject({ state: 'na', answer: { reason: 'wants no mail of us', by: 'Noor' } });
  });

  it('R3-05: given only the books are connected, when the list is opened, then it says how many the data answered', async () => {
    const list = await listOf();
    expect(list.automatic).toBe(list.rows.filter(({ isAutomatic }) => isAutomatic).length);
    expect(list.automatic).toBeGreaterThanOrEqual(5);
    expect(list.rows.find(({ item }) => item === 'C02')).toMatchObject({ state: 'auto_ok' });
    expect(list.rows.find(({ item }) => item === 'C05')).toMatchObject({ state: 'open' });
  });

  it('a confirmation stands only while the data say the same', async () => {
    await confirm();
    expect(await rowOf('C02')).toMatchObject({ state: 'done', isAutomatic: true });
    // Sixty days on, the same file is too old to go by.
    expect(await rowOf('C02', { today: addDays(AT.today, 60) })).toMatchObject({ state: 'auto_fail' });
  });

  it('C06: a term over the standard one is answered by the credit manager’s decision, for as long a term as was decided', async () => {
    const long = { id: 'q-45', termText: '45 dagen' };
    expect(await rowOf('C06', long)).toMatchObject({ state: 'open', answerableBy: ['credit_manager'] });
    await as('Sem', 'sales');
    expect(await answer({ item: 'C06', state: 'done' }, long)).toMatchObject({ error: { place: 'not-yours' } });
    await as('Noor', 'credit_manager');
    await complete(long);
    const view = await look(long);
    const made = await decideDeal({
      view,
      deal: dealOn(long),
      outcome: 'accept',
      reason: 'agreed by phone',
    });
    expect(made).toMatchObject({ ok: true, value: { termDays: 45 } });
    expect(await rowOf('C06', { ...long, termText: '60 dagen' })).toMatchObject({ state: 'open' });
  });

  it('C11: a referred deal with offers on it was advised', async () => {
    const large = { id: 'q-big', total: '90.000,00' };
    const view = await look(large);
    expect(view.assessment.counterOffers.length).toBeGreaterThan(0);
    expect((await rowOf('C11', large)).isAutomatic).toBe(false);
    expect((await referDeal({ view, deal: dealOn(large), question: '' })).ok).toBe(true);
    expect(await rowOf('C11', large)).toMatchObject({ state: 'auto_ok' });
  });

  it('is there for a customer without a quote when somebody asks for it, and else costs nothing', async () => {
    const page = { ...AT, sightings: [{ kind: 'debtor' as const, name: NAME, evidence: {} }] };
    expect((await look({}, page)).checklist).toBeUndefined();
    expect((await look({}, { ...page, isListAsked: true })).checklist?.rows).toHaveLength(11);
  });
});

describe('a decision on the screen', () => {
  it('R3-09: given cash or prepayment, when one push decides, then no list stands in the way', async () => {
    for (const term of [CASH, PREPAYMENT]) {
      const view = await look({}, { term });
      const made = await decideDeal({ view, deal: dealOn({}), outcome: 'accept', reason: '' });
      expect(made).toMatchObject({ ok: true, value: { termDays: term.days, advised: 'accept' } });
    }
    expect((await look()).record.decisions).toMatchObject([{ termDays: 0 }, { termDays: -1 }]);
  });

  it('R2-01: given one policy, when two people look at the same case, then outcome and version are the same and are kept', async () => {
    await complete();
    await as('Noor', 'credit_manager');
    const noor = await look();
    await decide('accept');
    await as('Sem', 'sales');
    const sem = await look();
    expect(sem.assessment.verdict).toBe(noor.assessment.verdict);
    await decide('accept');
    const [first, second] = (await look()).record.decisions;
    expect(first).toMatchObject({ by: 'Noor', outcome: 'accept', policyVersion: noor.assessment.policyVersion });
    expect(second).toMatchObject({ by: 'Sem', outcome: 'accept', policyVersion: first?.policyVersion });
  });

  it('R4-10: given the policy refers, when it is set aside without a reason or by sales, then it is refused', async () => {
    const large = { id: 'q-big', total: '24.000,00', termText: '60 dagen' };
    await complete(large);
    expect((await look(large)).assessment.verdict).toBe('refer');
    expect(await decide('accept', large)).toEqual({ ok: false, error: { fault: 'reason' } });
    await as('Sem', 'sales');
    expect(await decide('accept', large, 'they are a good customer')).toMatchObject({ error: { fault: 'not-yours' } });
    await as('Noor', 'credit_manager');
    expect(await decide('accept', large, 'guarantee of the parent')).toMatchObject({ ok: true, value: { advised: 'refer' } });
    const [made] = (await look(large)).record.decisions;
    expect(made).toMatchObject({ reason: 'guarantee of the parent', setAside: expect.arrayContaining(['DR-09']) });
  });

  it('APP-01: nobody is their own second pair of eyes', async () => {
    const four = { id: 'q-4', total: '26.000,00', termText: '60 dagen' };
    await complete(four);
    const rules = (await look(four)).assessment.findings;
    expect(rules['DR-11']).toMatchObject({ outcome: 'hit' });
    expect(await decide('accept', four, 'seen the whole file')).toMatchObject({ ok: true, value: { waitsFor: ['cfo'] } });
    await as('Noor', 'cfo');
    expect((await decide('accept', four, 'seen the whole file')).ok).toBe(false);
    await as('Claire', 'cfo');
    expect(await decide('accept', four, 'seen the whole file')).toMatchObject({ ok: true, value: { waitsFor: [] } });
  });
});

describe('a deal that is won', () => {
  const order = { id: 'so-1', kind: 'order' } as const;
  const closing = async (page: Page = order) => (await look(page)).assessment.findings['TRM-04']?.outcome;
  const close = async (explained = CONSEQUENCES.slice()) =>
    closeDeal({
      company: COMPANY,
      debtor: (await look(order)).debtor,
      deal: dealOn(order),
      termDays: 30,
      explained,
      agreedWith: 'Ans Bakker',
      sent: null,
      at: AT,
    });

  it('R4-03: given a consequence is not ticked, when it is closed, then it is refused and TRM-04 stands', async () => {
    expect(await closing()).toBe('hit');
    expect(await close(['interest', 'costs'])).toMatchObject({ error: { because: 'fault', place: 'data.explained' } });
    expect(await closing()).toBe('hit');
  });

  it('R4-03: is explained once per customer and term, and again for another term or after twelve months', async () => {
    expect((await close()).ok).toBe(true);
    expect(await closing()).toBe('pass');
    expect(await closing({ ...order, id: 'so-2' })).toBe('pass');
    expect(await closing({ ...order, termText: '14 dagen' })).toBe('hit');
    expect(await closing({ ...order, today: addMonths(AT.today, 12) })).toBe('hit');
  });

  it('TRM-04: asks nothing of a quote, or of an order that is paid first', async () => {
    expect(await closing({ id: 'so-1' })).toBe('pass');
    expect(await closing({ ...order, termText: 'vooruitbetaling' })).toBe('pass');
  });
});
