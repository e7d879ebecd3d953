import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerReferral } from '@/lib/app/answer-referral';
import { decideDeal } from '@/lib/app/decide-deal';
import { referDeal } from '@/lib/app/refer-deal';
import { setLimit } from '@/lib/app/set-limit';
import { viewSidebar } from '@/lib/app/view-sidebar';
import { type Waiting, watchReferrals } from '@/lib/app/watch-referrals';
import { companyId } from '@/lib/domain/ids';
import { cents } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import { CASH, PREPAYMENT } from '@/lib/domain/payment-term';
import { dealOf } from '@/lib/domain/record/deal-of';
import type { Role } from '@/lib/domain/role';
import type { Sighting } from '@/lib/domain/sighting';
import type { SidebarView } from '@/lib/domain/view';
import { userName, userRole } from '@/lib/platform/preferences';
import { recordsWith } from '@/lib/store/records';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row } from './support/import-steps';

const COMPANY = companyId('default');
type Assessed = Extract<SidebarView, { state: 'assessed' }>;

interface Page {
  readonly name: string;
  readonly total: string;
  readonly termText: string;
}
const SMALL: Page = { name: 'Bakkerij Zon B.V.', total: '9.000,00', termText: '60 dagen' };
const LARGE: Page = { name: 'Zand en Zee B.V.', total: '19.000,00', termText: '60 dagen' };
const FINE: Page = { name: 'Bakkerij Zon B.V.', total: '500,00', termText: '30 dagen' };

const sightingOf = ({ name, total, termText }: Page): Sighting => ({
  kind: 'quote',
  name,
  locale: 'nl',
  hostRecordId: `${name} ${total}`,
  document: { totalText: `€ ${total}`, currencyText: 'EUR', termText, tax: 'included' },
  evidence: {},
});
const dealOn = (page: Page) => dealOf(sightingOf(page), ORIGIN);
async function look(page: Page): Promise<Assessed> {
  const shown = await viewSidebar({ sightings: [sightingOf(page)], origin: ORIGIN, canFillTerm: false, at: AT });
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}
const as = async (name: string, role: Role) => {
  await userName.setValue(name);
  await userRole.setValue(role);
};
const refer = async (page: Page, question = '') => referDeal({ view: await look(page), deal: dealOn(page), question });

async function queue(): Promise<readonly Waiting[]> {
  const told = vi.fn<(waiting: readonly Waiting[]) => void>();
  const stop = watchReferrals(COMPANY, told);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  stop();
  return told.mock.lastCall?.[0] ?? [];
}
const PLAIN = { termDays: null, amount: null, prepaidShare: 0, holdsUntil: null };
async function answer(outcome: 'accept' | 'offer' | 'reject', more: object = {}, text = 'seen the whole file') {
  const [first] = await queue();
  if (!first) throw new Error('nothing waits');
  return answerReferral({
    company: COMPANY,
    debtor: first.debtor,
    referral: first.referral,
    answer: { outcome, text, ...PLAIN, ...more },
    at: AT,
  });
}

beforeEach(async () => {
  await emptyStore();
  await importRows(
    ...[SMALL, LARGE].flatMap(({ name }, index) => [
      row(`${index + 1}`, `F${index}`, { name, credit_limit: '50000.00', term_days: '30' }),
      ...paidYear(`${index + 1}`, 1).map((each) => ({ ...each, name, invoice: `${each.invoice}-${index}` })),
    ]),
  );
  await as('Sem', 'sales');
});

describe('the queue of what was referred', () => {
  it('R3-10: given an accepted and two referred deals, when it is opened, then only the referred are there, most at stake first', async () => {
    expect((await look(FINE)).assessment.verdict).toBe('accept');
    expect((await look(SMALL)).assessment.verdict).toBe('refer');
    for (const page of [SMALL, LARGE]) expect((await refer(page, 'a good customer')).ok).toBe(true);
    const waiting = await queue();
    expect(waiting.map(({ identity }) => identity?.name)).toEqual([LARGE.name, SMALL.name]);
    expect(waiting[0]?.referral).toMatchObject({
      by: 'Sem',
      atStake: cents(19_000),
      question: 'a good customer',
      picture: { verdict: 'refer', termDays: 60, amount: cents(19_000), limit: cents(50_000) },
    });
    expect(waiting[0]?.referral.rules).toContain('DR-09');
    expect(waiting[0]?.referral.picture.offers.length).toBeGreaterThan(0);
  });

  it('R3-10: given an answer, when the rep looks again, then it stands on the page and out of the queue', async () => {
    await refer(SMALL);
    await as('Noor', 'credit_manager');
    expect((await answer('offer', { termDays: 30, holdsUntil: addDays(AT.today, 14) })).ok).toBe(true);
    expect((await look(SMALL)).record.referrals[0]?.answer).toMatchObject({
      outcome: 'offer',
      termDays: 30,
      by: 'Noor',
      text: 'seen the whole file',
      waitsFor: [],
    });
    expect(await recordsWith(COMPANY, 'referral')).toEqual([]);
  });

  it('R4-10: is answered with a reason, by those whom the policy names', async () => {
    await refer(SMALL);
    expect(await answer('accept')).toMatchObject({ error: { fault: 'not-yours', roles: ['credit_manager'] } });
    expect(await answer('reject')).toMatchObject({ error: { because: 'role', type: 'referral.answered' } });
    await as('Noor', 'credit_manager');
    expect(await answer('accept', {}, 'yes')).toEqual({ ok: false, error: { fault: 'reason' } });
    expect((await answer('accept')).ok).toBe(true);
  });

  it('a yes lets the rep decide without a word, for as much and as long as it was given', async () => {
    await refer(SMALL);
    await as('Noor', 'credit_manager');
    await answer('accept');
    await as('Sem', 'sales');
    const more = { ...SMALL, total: '9.000,00' };
    const view = await look(more);
    const unlisted = {
      ...view,
      assessment: {
        ...view.assessment,
        findings: { ...view.assessment.findings, 'CHK-01': { outcome: 'pass' as const, because: [] } },
      },
    };
    const asked = { view: unlisted, deal: dealOn(SMALL), outcome: 'accept' as const, reason: '' };
    expect(await decideDeal(asked)).toMatchObject({
      ok: true,
      value: { advised: 'refer', setAside: expect.arrayContaining(['DR-09']) },
    });
    const larger = { ...unlisted, quote: unlisted.quote && { ...unlisted.quote, total: cents(9_500) } };
    expect(await decideDeal({ ...asked, view: larger })).toMatchObject({ error: { fault: 'not-yours' } });
  });

  it('APP-01: given two people must agree, when one did, then it waits in the queue for the other and not for the same person', async () => {
    const four = { ...LARGE, total: '26.000,00' };
    await refer(four);
    await as('Noor', 'credit_manager');
    expect((await answer('accept')).ok).toBe(true);
    const [waiting] = await queue();
    expect(waiting?.referral.answer).toMatchObject({ waitsFor: ['cfo'], agreed: ['credit_manager'] });
    await as('Noor', 'cfo');
    expect((await answer('accept')).ok).toBe(false);
    await as('Claire', 'cfo');
    expect((await answer('accept')).ok).toBe(true);
    expect(await queue()).toEqual([]);
    expect((await look(four)).record.referrals[0]?.answer).toMatchObject({ waitsFor: [], agreed: ['credit_manager', 'cfo'] });
  });
});

describe('what waits for others', () => {
  it('GDP-01: given a person, when sales refuses, then a human sees it before anybody is told', async () => {
    const view = { ...(await look(FINE)), buyer: { isConsumer: null, isNaturalPerson: true } };
    const refused = { view, deal: dealOn(FINE), outcome: 'reject' as const, reason: 'we do not deliver there' };
    expect(await decideDeal(refused)).toMatchObject({ ok: true, value: { humanReview: 'needed' } });
    expect((await queue()).map(({ referral }) => referral.question)).toEqual(['we do not deliver there']);
    await as('Noor', 'credit_manager');
    expect(await decideDeal(refused)).toMatchObject({ value: { humanReview: 'done' } });
  });

  it('R3-01: given a limit and a term are set by a person, when the customer is looked at, then they are what counts', async () => {
    const { debtor } = await look(FINE);
    const limit = { company: COMPANY, debtor, limit: cents(300), reason: 'no accounts filed', at: AT };
    expect(await setLimit(limit)).toMatchObject({ error: { because: 'role', type: 'limit.set' } });
    await as('Noor', 'credit_manager');
    expect((await setLimit(limit)).ok).toBe(true);
    const { assessment } = await look(FINE);
    expect(assessment.limit).toMatchObject({ inForce: cents(300), from: 'person' });
    expect(assessment.verdict).toBe('refer');
  });

  it('R4-08: given a customer of another risk, when it asks credit, then cash or prepayment is left, and can be decided at one push', async () => {
    const { debtor } = await look(FINE);
    await as('Noor', 'credit_manager');
    await setLimit({ company: COMPANY, debtor, limit: cents(0), reason: 'no accounts filed', at: AT });
    await as('Sem', 'sales');
    expect((await look(FINE)).assessment.verdict).toBe('refer');
    for (const term of [CASH, PREPAYMENT]) {
      const asked = { sightings: [sightingOf(FINE)], origin: ORIGIN, canFillTerm: false, at: AT, term };
      const view = (await viewSidebar(asked)) as Assessed;
      expect(await decideDeal({ view, deal: dealOn(FINE), outcome: 'accept', reason: '' })).toMatchObject({ ok: true });
    }
  });
});
