import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { liftFlag } from '@/lib/app/lift-flag';
import { raiseFlag } from '@/lib/app/raise-flag';
import { reviewFlag } from '@/lib/app/review-flag';
import { viewSidebar } from '@/lib/app/view-sidebar';
import { watchRecord } from '@/lib/app/watch-record';
import { companyId } from '@/lib/domain/ids';
import { addDays, type LocalDate, localDate } from '@/lib/domain/local-date';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { emptyFlag, type NewFlag } from '@/lib/domain/record/new-flag';
import type { Role } from '@/lib/domain/role';
import type { SidebarView } from '@/lib/domain/view';
import { userName, userRole } from '@/lib/platform/preferences';
import { database } from '@/lib/store/database';
import { recordsWith } from '@/lib/store/records';
import { AT, emptyStore, importRows, ORIGIN, paidYear, row, view } from './support/import-steps';

const COMPANY = companyId('default');
const NAME = 'Bakkerij Zon B.V.';
const REASON = 'three promises broken';

type Assessed = Extract<SidebarView, { state: 'assessed' }>;

function assessed(shown: SidebarView): Assessed {
  if (shown.state !== 'assessed') throw new Error(shown.state);
  return shown;
}

const quote = (termText: string) =>
  ({
    kind: 'quote',
    name: NAME,
    locale: 'nl',
    document: { totalText: '€ 500,00', currencyText: 'EUR', termText, tax: 'included' },
  }) as const;
const look = async (termText = '30 dagen') => assessed(await view(quote(termText)));
const onDay = async (today: LocalDate) =>
  assessed(
    await viewSidebar({
      sightings: [{ evidence: {}, ...quote('30 dagen') }],
      origin: ORIGIN,
      canFillTerm: false,
      at: { ...AT, today },
    }),
  );
const rulesOf = ({ assessment }: Assessed) => assessment.reasons.map(({ rule }) => rule);

async function raise(flag: Partial<NewFlag> = {}) {
  const { debtor } = await look();
  return raiseFlag({ company: COMPANY, debtor, flag: { ...emptyFlag(AT.today), reason: REASON, ...flag }, at: AT });
}

const as = async (name: string, role: Role) => {
  await userName.setValue(name);
  await userRole.setValue(role);
};

beforeEach(async () => {
  await emptyStore();
  await as('Noor', 'credit_manager');
  await importRows(row('1', 'F1', { name: NAME, credit_limit: '5000.00', term_days: '30' }), ...paidYear('1', 1));
});

describe('a stop', () => {
  it('DR-02: given a good payer, when somebody stops supply, then even a small quote is rejected with the reason and no offer', async () => {
    expect((await look()).assessment.verdict).toBe('accept');
    expect((await raise()).ok).toBe(true);
    const { assessment } = await look();
    expect(assessment).toMatchObject({ verdict: 'reject', counterOffers: [] });
    expect(assessment.reasons[0]).toMatchObject({ rule: 'FLG-01', fields: { reason: { text: REASON }, by: { text: 'Noor' } } });
  });

  it('FLG-01: given a stop that prepayment releases, when the quote is prepaid, then it is accepted; on account it is not', async () => {
    await raise({ release: 'prepay_ok' });
    const onAccount = await look();
    expect(onAccount.assessment.verdict).toBe('reject');
    expect(onAccount.assessment.counterOffers.map(({ kind }) => kind)).toEqual(['full-prepayment']);
    const shown = await viewSidebar({
      sightings: [{ evidence: {}, ...quote('vooruitbetaling') }],
      origin: ORIGIN,
      canFillTerm: false,
      at: AT,
    });
    expect(assessed(shown).quote?.term).toEqual(PREPAYMENT);
    expect(assessed(shown).assessment.verdict).toBe('accept');
  });

  it('FLG-02: given a stop, when its last day is over, then it only watches', async () => {
    await raise({ expiresOn: addDays(AT.today, 5), reviewOn: addDays(AT.today, 5) });
    expect((await onDay(addDays(AT.today, 5))).assessment.verdict).toBe('reject');
    const after = await onDay(addDays(AT.today, 6));
    expect(after.assessment.verdict).toBe('accept');
    expect(rulesOf(after)).toContain('FLG-02');
    expect(rulesOf(after)).not.toContain('FLG-01');
  });

  it('that is lifted leaves the verdict as it was', async () => {
    await raise();
    const { debtor, record } = await look();
    const [flag] = record.flags;
    if (!flag) throw new Error('no flag');
    expect((await liftFlag({ company: COMPANY, debtor, flag: flag.id, reason: '', at: AT })).ok).toBe(true);
    expect((await look()).assessment.verdict).toBe('accept');
    expect(await liftFlag({ company: COMPANY, debtor, flag: flag.id, reason: '', at: AT })).toMatchObject({
      error: { because: 'fault', place: 'flag' },
    });
  });
});

describe('a watch', () => {
  it('lowers the longest term', async () => {
    await raise({ kind: 'watch', maxTermDays: 14 });
    const at30 = await look();
    expect(at30.assessment.verdict).toBe('refer');
    expect(rulesOf(at30)).toContain('FLG-02');
    expect((await look('14 dagen')).assessment.verdict).toBe('accept');
  });

  it('keeps nothing of what was filled in for a stop', async () => {
    await raise({ kind: 'note', release: 'paid', items: ['F1'], maxTermDays: 14 });
    expect((await look()).record.flags).toMatchObject([{ kind: 'note', release: null, items: [], maxTermDays: null }]);
  });
});

describe('a flag', () => {
  it('R0-04: given sales has the customer open, when a credit manager flags it in another tab, then it is told without a reload', async () => {
    const { debtor, record } = await look();
    const told = vi.fn();
    const stop = watchRecord(debtor, record, told);
    await raise();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    stop();
    const [flag] = (await look()).record.flags;
    expect(flag).toMatchObject({ kind: 'stop', reason: REASON, by: 'Noor', role: 'credit_manager', on: AT.today });
  });

  it('GDP-02: given a flag of ninety days, when it is looked at and kept, then it rests for ninety more and ends within twelve months', async () => {
    await raise({ kind: 'note' });
    const later = addDays(AT.today, 90);
    const due = await onDay(later);
    expect(due.assessment.findings).toMatchObject({ 'GDP-02': { outcome: 'hit' } });
    const [flag] = due.record.flags;
    if (!flag) throw new Error('no flag');
    const keep = (expiresOn: LocalDate) =>
      reviewFlag({ company: COMPANY, debtor: due.debtor, flag: flag.id, expiresOn, at: { ...AT, today: later } });
    expect(await keep(localDate('2028-03-01'))).toMatchObject({ error: { because: 'fault', place: 'expiry' } });
    expect((await keep(localDate('2027-12-31'))).ok).toBe(true);
    const kept = await onDay(later);
    expect(kept.assessment.findings).toMatchObject({ 'GDP-02': { outcome: 'pass' } });
    expect(kept.record.flags).toMatchObject([{ reviewOn: addDays(later, 90), expiresOn: '2027-12-31' }]);
  });

  it('without a reason, or until no day at all, is refused by name and nothing is recorded', async () => {
    expect(await raise({ reason: 'too short' })).toMatchObject({ error: { because: 'fault', place: 'reason' } });
    expect(await raise({ release: 'paid' })).toMatchObject({ error: { because: 'fault', place: 'items' } });
    expect(await raise({ expiresOn: localDate('2028-01-01') })).toMatchObject({ error: { because: 'fault', place: 'expiry' } });
    expect(await database.events.count()).toBe(0);
  });

  it('is not for sales to raise', async () => {
    await as('Sem', 'sales');
    expect(await raise()).toMatchObject({ error: { because: 'role', type: 'flag.raised' } });
  });

  it('is found again among those of the company until it is lifted', async () => {
    await raise();
    const [found] = await recordsWith(COMPANY, 'flag');
    const flag = found?.record.flags[0];
    if (!found || !flag) throw new Error('not found');
    await liftFlag({ company: COMPANY, debtor: found.subject, flag: flag.id, reason: 'paid in full', at: AT });
    expect(await recordsWith(COMPANY, 'flag')).toEqual([]);
  });
});
